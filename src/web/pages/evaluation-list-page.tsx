/** `/evaluasi`: the periods of every SOP that is evaluated: past, running, next, and why one waits. */
import type { PeriodRow } from '../../queries/evaluations.ts';
import { listEvaluations } from '../../queries/evaluations.ts';
import { officeSettings } from '../../queries/settings.ts';
import { wordMonth } from '../../texts/evaluation-words.ts';
import { formatDate } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { statusWords } from '../../texts/choice-words.ts';
import { Badge } from '../components/badge.tsx';
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
  const today = Temporal.Instant.from(context.now()).toZonedDateTimeISO(zone).toPlainDate().toString();
  return sendPage(c, (
    <Layout title={pageWords.evaluations} person={visitorOf(c).name} office={c.get('office')} section="evaluations">
      <div class="title-row"><h1>{pageWords.evaluations}</h1><ButtonLink href={officePath(c, '/evaluasi/laporan')}>Laporan masa tertentu</ButtonLink></div>
      <p class="lede">Setiap periode dievaluasi sekali: angka direkap, rapat mencatat notulen dan tindak lanjut, lalu perbaikannya dilaporkan dengan bukti.</p>
      {sops.length === 0 ? (
        <EmptyState title="Belum ada SOP dengan evaluasi periode"><p>Evaluasi muncul di sini bila SOP yang berlaku memiliki langkah per periode. Angka pelaksanaan SOP mana pun dapat dilihat pada laporan masa tertentu.</p><div class="actions"><ButtonLink href={officePath(c, '/evaluasi/laporan')}>Buka laporan</ButtonLink></div></EmptyState>
      ) : sops.map((sop) => (
        <section aria-label={sop.title}>
          <h2>{sop.title}</h2>
          <Table caption={`Periode evaluasi ${sop.title}`} stacks heads={['Periode', 'Keadaan', 'Menunggu', 'Tindak lanjut']} rows={sop.periods.map((row) => [
            <a href={officePath(c, `/evaluasi/${sop.sopId}/${row.period}`)}>{wordMonth(row.period)}</a>, <State row={row} />, whyItWaits(row, today),
            row.followUps.all === 0 ? '-' : `${row.followUps.all - row.followUps.open} dari ${row.followUps.all} selesai`,
          ])} />
        </section>
      ))}
    </Layout>
  ));
};

function State({ row }: { row: PeriodRow }) {
  if (row.status !== null) return <Badge tone={row.status === 'completed' ? 'good' : row.status === 'open' ? 'warn' : 'plain'}>{statusWords[row.status]}</Badge>;
  return <Badge tone={row.when === 'past' ? 'bad' : 'plain'}>{{ past: 'Belum dievaluasi', now: 'Sedang berjalan', next: 'Berikutnya' }[row.when]}</Badge>;
}

function whyItWaits(row: PeriodRow, today: string): string {
  if (row.status === 'open' && row.waits) {
    const posts = row.waits.posts.length === 0 ? 'pelaksananya' : row.waits.posts.join(', ');
    const late = row.waits.dueAt !== null && row.waits.dueAt.slice(0, 10) < today ? ', sudah lewat batas waktu' : '';
    return `Langkah ${row.waits.printed} pada ${posts}${row.followUps.open > 0 ? `: ${row.followUps.open} tindak lanjut belum berbukti` : ''}${late}`;
  }
  if (row.status !== null) return '-';
  const ends = Temporal.PlainYearMonth.from(row.period).toPlainDate({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).toString();
  return row.when === 'past' ? 'Belum ada yang membuka evaluasinya' : `Bulan berakhir ${formatDate(ends)}`;
}
