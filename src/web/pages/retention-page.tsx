/** `/register/retensi`: filed cases that the retention schedule says should be moved, assessed or destroyed by now. A proposal, never an act. */
import { listRetentionDue } from '../../queries/retention-due.ts';
import { officeSettings } from '../../queries/settings.ts';
import { retentionWords } from '../../texts/choice-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { Badge } from '../components/badge.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Pager } from '../components/pager.tsx';
import { Table } from '../components/table.tsx';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';
import { RegisterTabs } from './register-page.tsx';

export const retentionPage: Page = (equipment) => async (c) => {
  const { db, now } = { db: equipment.context.db, now: equipment.context.now() };
  const { officeId } = identityOf(c);
  const office = await officeSettings(db, officeId);
  if (!office) return missing(c);
  const { zone } = office.calendar;
  const cursor = c.req.query('lanjut');
  const page = await listRetentionDue(db, officeId, localDate(now, zone), zone, { cursor });
  const path = officePath(c, '/register/retensi');
  return sendPage(c, (
    <Layout title="Usul Retensi" person={visitorOf(c).name} office={c.get('office')} section="register" wide>
      <h1>Usul Retensi</h1>
      <RegisterTabs c={c} name="retensi" />
      <Notice><p>Daftar ini menghitung masa simpan dari tanggal berkas diarsipkan menurut jadwal retensi kantor. Program hanya mengusulkan: pemindahan memerlukan berita acara, dan pemusnahan memerlukan persetujuan menurut peraturan. Bila masa simpan dihitung dari kejadian lain, sesuaikan sendiri.</p></Notice>
      {page.items.length === 0 ? <EmptyState title="Tidak ada arsip yang jatuh tempo"><p>Arsip muncul di sini begitu masa aktif atau inaktifnya habis.</p></EmptyState> : (
        <Table caption="Arsip yang jatuh tempo" heads={['Nomor arsip', 'Berkas', 'Kode', 'Diarsipkan', 'Masa simpan', 'Usul', 'Sejak', 'Letak']} rows={page.items.map((row) => [
          <a class="number" href={officePath(c, `/berkas/${row.caseId}`)}>{row.printed}</a>, <span dir="auto">{row.title}</span>, String(row.data['classificationCode'] ?? ''), formatDate(localDate(row.enteredAt, zone)),
          `${String(row.data['active'] ?? '') || '-'} aktif, ${String(row.data['inactive'] ?? '') || '-'} inaktif, ${String(row.data['fate'] ?? '') || '-'}`,
          <Badge tone={row.proposal.act === 'destroy' ? 'bad' : row.proposal.act === 'move' ? 'warn' : 'plain'}>{retentionWords[row.proposal.act]}</Badge>, row.proposal.from === null ? '-' : formatDate(row.proposal.from), <span dir="auto">{String(row.data['location'] ?? '')}</span>,
        ])} />
      )}
      <Pager path={path} query={{ lanjut: cursor }} next={page.next} />
    </Layout>
  ));
};
