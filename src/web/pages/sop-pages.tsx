/** The office's SOPs: the list, and each as its official table with its drawing, findings and versions. */
import { check } from '../../core/sop/check.ts';
import { listPositions, officeSettings } from '../../queries/settings.ts';
import { listSops, viewSop } from '../../queries/sop-list.ts';
import { isOutside, performerName } from '../../core/sop/definition.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { readFlow } from '../../texts/read-flow.ts';
import { compile } from '../../core/sop/compile.ts';
import { pageWords } from '../../texts/pages.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { retireSop } from '../../actions/adopt-sop.ts';
import { Badge } from '../components/badge.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Form } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { SopSheetView } from '../components/sop-sheet.tsx';
import { Table } from '../components/table.tsx';
import { freshForm } from '../form-state.ts';
import { seeOther, sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { forbidden, missing } from './error-pages.tsx';

export const sopListPage: Page = (equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [sops, office] = await Promise.all([listSops(db, officeId), officeSettings(db, officeId)]);
  const admin = c.get('office').role === 'admin';
  return sendPage(c, (
    <Layout title={pageWords.sops} person={visitorOf(c).name} office={c.get('office')} section="sops">
      <div class="title-row"><h1>Standar Operasional Prosedur</h1>{admin && <ButtonLink href={officePath(c, '/sop/baru')} weight="main">Berlakukan SOP baru</ButtonLink>}</div>
      {sops.length === 0 ? (
        <EmptyState title="Belum ada SOP yang berlaku"><p>{admin ? 'Unggah berkas SOP kantor Anda; program memeriksanya lebih dahulu.' : 'Administrator kantor dapat memberlakukan SOP.'}</p></EmptyState>
      ) : (
        <Table caption="Daftar SOP" stacks heads={['Nama', 'Versi', 'Keadaan', 'Diberlakukan']} rows={sops.map((sop) => [
          <a href={officePath(c, `/sop/${sop.id}`)}>{sop.title}</a>, sop.version, <Badge tone={sop.inForce ? 'good' : 'plain'}>{sop.inForce ? 'Berlaku' : 'Tidak berlaku'}</Badge>, formatDate(localDate(sop.adoptedAt, office?.calendar.zone ?? 'Asia/Jakarta')),
        ])} />
      )}
    </Layout>
  ));
};

export const sopPage: Page = (equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const asked = c.req.query('versi');
  const sop = await viewSop(db, officeId, c.req.param('sop') ?? '', asked === undefined ? undefined : Number(asked));
  if (!sop) return missing(c);
  const positions = new Map((await listPositions(db, officeId)).map((one) => [one.id, one.name]));
  const findings = check(sop.definition, equipment.laws);
  const general = findings.filter((one) => one.place === '' || one.place.startsWith('performers') || one.place === 'doubts' || one.place.startsWith('doubts.') || one.place === 'steps');
  const admin = c.get('office').role === 'admin';
  return sendPage(c, (
    <Layout title={sop.definition.title} person={visitorOf(c).name} office={c.get('office')} section="sops" wide>
      <div class="sheet-page">
        <p class="trail no-print"><a href={officePath(c, '/sop')}>Semua SOP</a></p>
        <h1>{sop.definition.title}</h1>
        <div class="badges"><Badge tone={sop.inForce ? 'good' : 'plain'}>{`Versi ${sop.version}, ${sop.inForce ? 'berlaku' : 'tidak berlaku'}`}</Badge><Badge>{`${findings.length} temuan`}</Badge></div>
        {general.length > 0 && <Notice tone="warn" title="Temuan umum"><ul>{general.map((one) => <li>{wordIssue(one)}</li>)}</ul></Notice>}
        <SopSheetView definition={sop.definition} findings={findings} />
        <h2>Gambar alur</h2>
        <div class="drawing" tabindex={0} role="region" aria-label="Gambar alur" dangerouslySetInnerHTML={{ __html: equipment.drawSop(sop.definition) }}></div>
        <details><summary>Alur dalam kalimat</summary><ol>{readFlow(compile(sop.definition)).map((line) => <li>{line}</li>)}</ol></details>
        <h2>Pelaksana dan jabatan</h2>
        <dl class="facts beside">{Object.entries(sop.definition.performers).map(([key, performer]) => (
          <><dt>{performerName(performer)}</dt><dd>{isOutside(performer) ? 'pihak luar' : (sop.bindings[key] ?? []).map((id) => positions.get(id) ?? '').join(', ') || 'belum dihubungkan'}</dd></>
        ))}</dl>
        <h2>Versi</h2>
        <ul>{sop.versions.map((one) => <li><a href={officePath(c, `/sop/${sop.id}?versi=${one.version}`)} aria-current={one.version === sop.version ? 'page' : undefined}>Versi {one.version}</a>{one.inForce && ', berlaku'}</li>)}</ul>
        {admin && (
          <div class="actions no-print">
            <ButtonLink href={officePath(c, `/sop/baru?ganti=${sop.id}`)}>Ganti dengan versi baru</ButtonLink>
            {sop.inForce && <Form action={officePath(c, `/sop/${sop.id}/cabut`)} form={freshForm()} label="Cabut SOP"><Button weight="danger">Nyatakan tidak berlaku</Button></Form>}
          </div>
        )}
      </div>
    </Layout>
  ));
};

export const sendRetire: Page = (equipment) => async (c) => {
  const outcome = await retireSop(equipment.context, identityOf(c), c.req.param('sop') ?? '');
  if (!outcome.ok) return outcome.kind === 'forbidden' ? forbidden(c) : missing(c);
  return seeOther(c, officePath(c, `/sop/${c.req.param('sop')}`));
};
