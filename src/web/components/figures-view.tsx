/** A span's figures: charts of what went out, how long steps took, what was on time; lists of returns and missing links. */
import type { Figures } from '../../core/evaluation/figures.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { wordDeviation, wordSpan } from '../../texts/evaluation-words.ts';
import { formatDate, formatMinutes, localDate } from '../../texts/format-time.ts';
import { BarsFigure, ColumnsFigure } from './chart.tsx';

interface FiguresProps {
  readonly figures: Figures;
  readonly zone: Zone;
  /** Address of the office, for links to cases. */
  readonly office: string;
  channel(key: string): string;
}

export function FiguresView({ figures, zone, office, channel }: FiguresProps) {
  const { totals, requests } = figures;
  return (
    <section class="figures" aria-label={`Angka ${wordSpan(figures)}`}>
      <dl class="sums">
        <Sum label="Berkas dibuka" value={totals.opened} /><Sum label="Selesai" value={totals.completed} /><Sum label="Ditolak" value={totals.refused} />
        <Sum label="Pengembalian" value={figures.returns.length} /><Sum label="Tautan belum dilaporkan" value={figures.missedLinks.length} /><Sum label="Permohonan diterima" value={requests.received} />
      </dl>
      <div class="figure-grid">
        <Channels figures={figures} channel={channel} />
        <Weeks figures={figures} />
        <Steps figures={figures} />
        {requests.received > 0 && <Requests figures={figures} />}
      </div>
      <Returns figures={figures} zone={zone} />
      {figures.missedLinks.length > 0 && (
        <>
          <h2>Tautan yang belum dilaporkan</h2>
          <ul>{figures.missedLinks.map((one) => <li><a href={`${office}/berkas/${one.caseId}`} dir="auto">{one.title}</a>: {channel(one.channel)}, sejak {formatDate(localDate(one.since, zone))}</li>)}</ul>
        </>
      )}
    </section>
  );
}

function Sum({ label, value }: { label: string; value: number }) {
  return <div><dt>{label}</dt><dd>{value}</dd></div>;
}

function Channels({ figures, channel }: { figures: Figures; channel(key: string): string }) {
  const { channels } = figures;
  if (channels.length === 0) return <Nothing title="Penayangan per kanal" says="Tidak ada penayangan pada masa ini." />;
  return (
    <BarsFigure id="kanal" title="Penayangan per kanal" reading={channels.map((one) => `${channel(one.channel)}: ${one.published} tayang.`).join(' ')}
      rows={channels.map((one) => ({ label: channel(one.channel), value: one.published, printed: String(one.published) }))}
      heads={['Kanal', 'Tayang', 'Ditarik', 'Tidak ditayangkan']} table={channels.map((one) => [channel(one.channel), one.published, one.withdrawn, one.excused])} />
  );
}

function Weeks({ figures }: { figures: Figures }) {
  const { weeks } = figures;
  const shown = (monday: string) => formatDate(monday).replace(/ \d{4}$/, '');
  if (weeks.length === 0) return <Nothing title="Ketepatan waktu per pekan" says="Belum ada langkah bernorma waktu yang selesai pada masa ini." />;
  return (
    <ColumnsFigure id="pekan" title="Ketepatan waktu per pekan" reading={weeks.map((week) => `Pekan ${shown(week.monday)}: ${week.onTime} langkah tepat waktu, ${week.late} lewat norma.`).join(' ')}
      legend={<><span class="key plain-key"></span> tepat waktu <span class="key late-key"></span> lewat norma (berarsir)</>}
      rows={weeks.map((week) => ({ label: shown(week.monday).replace(/(\d+ \w{3})\w*/, '$1'), lower: week.onTime, upper: week.late }))}
      heads={['Pekan mulai', 'Tepat waktu', 'Lewat norma']} table={weeks.map((week) => [formatDate(week.monday), week.onTime, week.late])} />
  );
}

function Steps({ figures }: { figures: Figures }) {
  const { steps } = figures;
  if (steps.length === 0) return <Nothing title="Waktu per langkah" says="Belum ada langkah yang selesai pada masa ini." />;
  const deviations = steps.flatMap((step) => wordDeviation(step) ?? []);
  return (
    <div>
      <BarsFigure id="langkah" title="Waktu per langkah dibandingkan norma" reading={steps.map((step) => `Langkah ${step.printed}: median ${formatMinutes(step.medianMinutes)}, terlama ${formatMinutes(step.longestMinutes)}, norma ${step.norm || 'tidak ada'}.`).join(' ')}
        legend={<>Batang: median. Garis tipis: terlama. <span class="key norm-key"></span> norma SOP. Berarsir: median melebihi norma.</>}
        rows={steps.map((step) => ({ label: `${step.printed}. ${step.activity}`, value: step.medianMinutes, printed: formatMinutes(step.medianMinutes), worst: step.longestMinutes, norm: step.normMinutes ?? undefined }))}
        heads={['Langkah', 'Kali', 'Median', 'Terlama', 'Norma', 'Lewat norma']}
        table={steps.map((step) => [`${step.printed}. ${step.activity}`, step.visits, formatMinutes(step.medianMinutes), formatMinutes(step.longestMinutes), step.norm || '-', step.late ?? '-'])} />
      {deviations.length > 0 && <ul>{deviations.map((one) => <li>{one}</li>)}</ul>}
    </div>
  );
}

function Requests({ figures }: { figures: Figures }) {
  const { received, answered, refused, open, medianMinutes } = figures.requests;
  const rows = [['Terjawab', answered], ['Ditolak', refused], ['Dalam proses', open]] as const;
  return (
    <BarsFigure id="permohonan" title="Permohonan informasi dan penayangan" reading={`${received} permohonan diterima: ${rows.map(([label, value]) => `${label.toLowerCase()} ${value}`).join(', ')}.`}
      legend={medianMinutes === null ? undefined : <>Waktu menjawab, median: {formatMinutes(medianMinutes)} pada jam kerja kantor.</>}
      rows={rows.map(([label, value]) => ({ label, value, printed: String(value) }))} heads={['Keadaan', 'Banyak']} table={rows.map(([label, value]) => [label, value])} />
  );
}

function Returns({ figures, zone }: { figures: Figures; zone: Zone }) {
  const { returns, steps } = figures;
  if (returns.length === 0) return null;
  const name = (id: string) => steps.find((step) => step.step === id)?.printed;
  return (
    <>
      <h2>Pengembalian dan alasannya</h2>
      <ul>{returns.map((one) => <li><b dir="auto">{one.title}</b>{name(one.step) !== undefined && <>, dari langkah {name(one.step)}</>}, {formatDate(localDate(one.at, zone))}: <span dir="auto">{one.comment}</span></li>)}</ul>
    </>
  );
}

function Nothing({ title, says }: { title: string; says: string }) {
  return <figure class="figure"><figcaption>{title}</figcaption><p class="quiet-text">{says}</p></figure>;
}
