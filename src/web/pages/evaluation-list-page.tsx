/** `/evaluasi`: the periods of every SOP that is evaluated: past, running, next, and why one waits. */
import { readPeriod } from '../../core/evaluation/period.ts';
import type { PeriodRow } from '../../queries/evaluations.ts';
import { listEvaluations } from '../../queries/evaluations.ts';
import { officeSettings } from '../../queries/settings.ts';
import { evaluationWords } from '../../texts/evaluation-page-words.ts';
import { wordPeriod } from '../../texts/evaluation-words.ts';
import { formatDate } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { Badge, StatusBadge } from '../components/badge.tsx';
import { ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Layout } from '../components/layout.tsx';
import { Table } from '../components/table.tsx';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';

export const evaluationListPage: Page = (equipment) => async (c) => {
  const { context } = equipment;
  const { officeId } = identityOf(c);
  const [sops, office] = await Promise.all([listEvaluations(context.db, context.versions, officeId, context.now()), officeSettings(context.db, officeId)]);
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  const words = evaluationWords.list;
  const today = Temporal.Instant.from(context.now()).toZonedDateTimeISO(zone).toPlainDate().toString();
  return sendPage(c, (
    <Layout title={pageWords.evaluations} person={visitorOf(c).name} office={c.get('office')} section="evaluations">
      <div class="title-row"><h1>{pageWords.evaluations}</h1><ButtonLink href={officePath(c, '/evaluasi/laporan')}>{words.spanReport}</ButtonLink></div>
      <p class="lede">{words.lede}</p>
      {sops.length === 0 ? (
        <EmptyState title={words.none}><p>{words.noneHint}</p><div class="actions"><ButtonLink href={officePath(c, '/evaluasi/laporan')}>{words.openReport}</ButtonLink></div></EmptyState>
      ) : sops.map((sop) => (
        <section aria-label={sop.title}>
          <h2 lang="id">{sop.title}</h2>
          <Table caption={words.periodsOf(sop.title)} stacks heads={words.heads} rows={sop.periods.map((row) => [
            <a href={officePath(c, `/evaluasi/${sop.sopId}/${row.period}`)}>{wordPeriod(row.period)}</a>, <State row={row} />, whyItWaits(row, today, context.now()),
            row.followUps.all === 0 ? '-' : words.closed(row.followUps.all - row.followUps.open, row.followUps.all),
          ])} />
        </section>
      ))}
    </Layout>
  ));
};

function State({ row }: { row: PeriodRow }) {
  if (row.status !== null) return <StatusBadge status={row.status} />;
  return <Badge tone={row.when === 'past' ? 'bad' : 'plain'}>{evaluationWords.list.when[row.when]}</Badge>;
}

function whyItWaits(row: PeriodRow, today: string, now: string): string {
  const words = evaluationWords.list;
  if (row.status === 'open' && row.waits) {
    const posts = row.waits.posts.length === 0 ? words.itsPerformers : row.waits.posts.join(', ');
    const late = row.waits.dueAt !== null && Date.parse(row.waits.dueAt) < Date.parse(now) ? words.late : '';
    return words.waits(row.waits.printed, posts) + (row.followUps.open > 0 ? words.unproven(row.followUps.open) : '') + late;
  }
  if (row.status !== null) return '-';
  return row.when === 'past' ? words.notOpened : words.ends(formatDate(readPeriod(row.period)?.to ?? today));
}
