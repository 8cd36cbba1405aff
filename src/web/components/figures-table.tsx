/** A period's figures: what went out where, how long steps took against their norm, what came back and why. */
import type { CaseView } from '../../queries/case-view.ts';
import type { PeriodFigures } from '../forms/verb-form.ts';
import { Table } from './table.tsx';

export function FiguresTable({ figures, view }: { figures: PeriodFigures; view: CaseView }) {
  const channels = new Map(view.channels.map((one) => [one.key, one.name]));
  return (
    <section aria-label="Rekapitulasi periode">
      <h3>Rekapitulasi {figures.period}</h3>
      <p>Berkas dibuka {figures.totals.opened}, selesai {figures.totals.completed}, ditolak {figures.totals.refused}.</p>
      {figures.channels.length > 0 && (
        <Table caption="Tayangan per kanal" heads={['Kanal', 'Tayang', 'Ditarik', 'Tidak ditayangkan']}
          rows={figures.channels.map((one) => [channels.get(one.channel) ?? one.channel, one.published, one.withdrawn, one.excused])} />
      )}
      {figures.steps.length > 0 && (
        <Table caption="Waktu per langkah" heads={['Langkah', 'Kali', 'Median (menit)', 'Menurut SOP', 'Terlambat']}
          rows={figures.steps.map((one) => [`${one.printed}. ${one.activity}`, one.visits, one.medianMinutes, one.norm || '-', one.late ?? '-'])} />
      )}
      {figures.returns.length > 0 && (
        <details>
          <summary>{figures.returns.length} pengembalian dan alasannya</summary>
          <ul>{figures.returns.map((one) => <li>{one.title}: {one.comment}</li>)}</ul>
        </details>
      )}
    </section>
  );
}
