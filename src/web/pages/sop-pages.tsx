/** The office's SOPs: the list, and each as its official table with its drawing, findings and versions. */
import { check } from '../../core/sop/check.ts';
import { listPositions, officeSettings } from '../../queries/settings.ts';
import { listSops, viewSop } from '../../queries/sop-list.ts';
import { isOutside, performerName } from '../../core/sop/definition.ts';
import { NEWEST_CASES, runningByVersion, sopTimes } from '../../queries/sop-times.ts';
import { wordDeviation } from '../../texts/evaluation-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { readFlow } from '../../texts/read-flow.ts';
import { compile } from '../../core/sop/compile.ts';
import { pageWords } from '../../texts/pages.ts';
import { sopWords as words } from '../../texts/sop-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { retireSop } from '../../actions/adopt-sop.ts';
import { Badge } from '../components/badge.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Form } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { SopPaper, SopSheetView } from '../components/sop-sheet.tsx';
import { Table } from '../components/table.tsx';
import { freshForm } from '../form-state.ts';
import { seeOther, sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { forbidden, missing } from './error-pages.tsx';
import { ownEntry } from '../../core/own-entry.ts';

export const sopListPage: Page = (equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [sops, office] = await Promise.all([listSops(db, officeId), officeSettings(db, officeId)]);
  const admin = c.get('office').role === 'admin';
  return sendPage(c, (
    <Layout title={pageWords.sops} person={visitorOf(c).name} office={c.get('office')} section="sops">
      <div class="title-row"><h1>{words.title}</h1>{admin && <ButtonLink href={officePath(c, '/sop/baru')} weight="main">{words.adoptNew}</ButtonLink>}</div>
      {sops.length === 0 ? (
        <EmptyState title={words.none}><p>{admin ? words.noneAdmin : words.noneStaff}</p></EmptyState>
      ) : (
        <Table caption={words.caption} stacks heads={words.heads} rows={sops.map((sop) => [
          <a href={officePath(c, `/sop/${sop.id}`)} lang="id">{sop.title}</a>, sop.version, <Badge tone={!sop.inForce ? 'plain' : sop.trial ? 'warn' : 'good'}>{!sop.inForce ? words.notInForce : sop.trial ? words.onTrial : words.inForce}</Badge>, formatDate(localDate(sop.adoptedAt, office?.calendar.zone ?? 'Asia/Jakarta')),
        ])} />
      )}
    </Layout>
  ));
};

export const sopPage: Page = (equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const sop = await viewSop(db, officeId, c.req.param('sop') ?? '', askedVersion(c.req.query('versi')));
  if (!sop) return missing(c);
  const [positions, times, running, office] = await Promise.all([listPositions(db, officeId), sopTimes(db, officeId, sop.id), runningByVersion(db, officeId, sop.id), officeSettings(db, officeId)]);
  const names = new Map(positions.map((one) => [one.id, one.name]));
  const findings = check(sop.definition, equipment.laws);
  const general = findings.filter((one) => one.place === '' || one.place.startsWith('performers') || one.place === 'doubts' || one.place.startsWith('doubts.') || one.place === 'steps');
  const deviations = times.flatMap((one) => wordDeviation(one) ?? []);
  const admin = c.get('office').role === 'admin';
  const path = officePath(c, `/sop/${sop.id}`);
  return sendPage(c, (
    <Layout title={sop.definition.title} person={visitorOf(c).name} office={c.get('office')} section="sops" wide>
      <div class="sheet-page">
        <p class="trail no-print"><a href={officePath(c, '/sop')}>{words.all}</a></p>
        <div class="title-row"><h1 lang="id">{sop.definition.title}</h1><ButtonLink href={`${path}/cetak?versi=${sop.version}`}>{words.sheetToPrint}</ButtonLink></div>
        <div class="badges"><Badge tone={sop.inForce ? 'good' : 'plain'}>{words.versionState(sop.version, sop.inForce)}</Badge>{sop.definition.trial === true && <Badge tone="warn">{words.onTrial}</Badge>}<Badge>{words.findings(findings.length)}</Badge></div>
        {general.length > 0 && <Notice tone="warn" title={words.generalFindings}><ul>{general.map((one) => <li>{wordIssue(one)}</li>)}</ul></Notice>}
        {times.length > 0 && (
          <Notice title={words.reality}>
            {deviations.length === 0 ? <p>{words.nothingLate}</p> : <ul>{deviations.map((one) => <li>{one}</li>)}</ul>}
            <p class="small-text quiet-text">{words.howCounted(NEWEST_CASES)}</p>
          </Notice>
        )}
        <SopSheetView definition={sop.definition} findings={findings} times={new Map(times.map((one) => [one.step, one]))} />
        <details><summary>{words.flowInWords}</summary><ol lang="id">{readFlow(compile(sop.definition)).map((line) => <li>{line}</li>)}</ol></details>
        <details class="no-print"><summary>{words.drawingAlone}</summary><div class="drawing" tabindex={0} role="region" aria-label={words.drawing}><div lang="id" dangerouslySetInnerHTML={{ __html: equipment.drawSop(sop.definition) }}></div></div></details>
        <h2>{words.performersAndPosts}</h2>
        <dl class="facts beside">{Object.entries(sop.definition.performers).map(([key, performer]) => (
          <><dt lang="id">{performerName(performer)}</dt><dd>{isOutside(performer) ? words.outside : (ownEntry(sop.bindings, key) ?? []).map((id) => names.get(id) ?? '').join(', ') || words.unbound}</dd></>
        ))}</dl>
        <h2>{words.history}</h2>
        <ol class="versions">{sop.versions.map((one) => (
          <li>
            <a href={`${path}?versi=${one.version}`} aria-current={one.version === sop.version ? 'page' : undefined}>{words.version(one.version, one.inForce)}</a>
            <span class="quiet-text">{words.since(formatDate(localDate(one.adoptedAt, office?.calendar.zone ?? 'Asia/Jakarta')), running.get(one.version) ?? 0)}</span>
            {one.version > 1 && <a class="no-print" href={`${path}/banding?dari=${one.version - 1}&ke=${one.version}`}>{words.compareWith(one.version - 1)}</a>}
          </li>
        ))}</ol>
        {admin && (
          <div class="actions no-print">
            <ButtonLink href={officePath(c, `/sop/baru?ganti=${sop.id}`)}>{sop.definition.trial === true ? words.recordEnactment : words.replace}</ButtonLink>
            {sop.inForce && <Form action={`${path}/cabut`} form={freshForm()} label={words.retireForm}><Button weight="danger">{words.retire}</Button></Form>}
          </div>
        )}
      </div>
    </Layout>
  ));
};

/** The official sheet alone, page by page, for landscape A4. */
export const sopPaperPage: Page = (equipment) => async (c) => {
  const sop = await viewSop(equipment.context.db, identityOf(c).officeId, c.req.param('sop') ?? '', askedVersion(c.req.query('versi')));
  if (!sop) return missing(c);
  return sendPage(c, (
    <Layout title={sop.definition.title} person={visitorOf(c).name} office={c.get('office')} section="sops" wide>
      <p class="trail no-print"><a href={officePath(c, `/sop/${sop.id}`)}>{words.backToSop}</a></p>
      <h1 class="no-print" lang="id">{sop.definition.title}</h1>
      <p class="lede no-print">{words.howToPrint}</p>
      <SopPaper definition={sop.definition} />
    </Layout>
  ));
};

/** A version that is no number is one that does not exist. */
function askedVersion(text: string | undefined): number | undefined {
  return text === undefined ? undefined : /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

export const sendRetire: Page = (equipment) => async (c) => {
  const outcome = await retireSop(equipment.context, identityOf(c), c.req.param('sop') ?? '');
  if (!outcome.ok) return outcome.kind === 'forbidden' ? forbidden(c) : missing(c);
  return seeOther(c, officePath(c, `/sop/${c.req.param('sop')}`));
};
