/** `/register/retensi`: filed cases that the retention schedule says should be moved, assessed or destroyed by now. A proposal, never an act. */
import { listRetentionDue } from '../../queries/retention-due.ts';
import { officeSettings } from '../../queries/settings.ts';
import { retentionWords } from '../../texts/choice-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { registerPageWords, retentionPageWords as words } from '../../texts/register-words.ts';
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
    <Layout title={registerPageWords.retention} person={visitorOf(c).name} office={c.get('office')} section="register" wide>
      <h1>{registerPageWords.retention}</h1>
      <RegisterTabs c={c} name="retensi" />
      <Notice><p>{words.note}</p></Notice>
      {page.items.length === 0 ? <EmptyState title={words.none}><p>{words.noneHint}</p></EmptyState> : (
        <Table caption={words.caption} stacks heads={words.heads} rows={page.items.map((row) => [
          <a class="number" href={officePath(c, `/berkas/${row.caseId}`)}>{row.printed}</a>, <span lang="id" dir="auto">{row.title}</span>, String(row.data['classificationCode'] ?? ''), formatDate(localDate(row.enteredAt, zone)),
          words.kept(String(row.data['active'] ?? '') || '-', String(row.data['inactive'] ?? '') || '-', String(row.data['fate'] ?? '') || '-'),
          <Badge tone={row.proposal.act === 'destroy' ? 'bad' : row.proposal.act === 'move' ? 'warn' : 'plain'}>{retentionWords[row.proposal.act]}</Badge>, row.proposal.from === null ? '-' : formatDate(row.proposal.from), String(row.data['location'] ?? ''),
        ])} />
      )}
      <Pager path={path} query={{ lanjut: cursor }} next={page.next} />
    </Layout>
  ));
};
