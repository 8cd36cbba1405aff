/** A span's figures: charts of what went out, how long steps took, what was on time; lists of returns and missing links. */
import type { Figures } from '../../core/evaluation/figures.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { wordDeviation, wordSpan } from '../../texts/evaluation-words.ts';
import { figureWords as words } from '../../texts/figure-words.ts';
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
    <section class="figures" aria-label={words.of(wordSpan(figures))}>
      <dl class="sums">
        <Sum label={words.sums.opened} value={totals.opened} /><Sum label={words.sums.completed} value={totals.completed} /><Sum label={words.sums.refused} value={totals.refused} />
        <Sum label={words.sums.returns} value={figures.returns.length} /><Sum label={words.sums.missedLinks} value={figures.missedLinks.length} /><Sum label={words.sums.requests} value={requests.received} />
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
          <h2>{words.missedLinks}</h2>
          <ul>{figures.missedLinks.map((one) => <li><a href={`${office}/berkas/${one.caseId}`} lang="id" dir="auto">{one.title}</a>: {channel(one.channel)}{words.since(formatDate(localDate(one.since, zone)))}</li>)}</ul>
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
  if (channels.length === 0) return <Nothing title={words.channels.title} says={words.channels.none} />;
  return (
    <BarsFigure id="kanal" title={words.channels.title} reading={channels.map((one) => words.channels.reading(channel(one.channel), one.published)).join(' ')}
      rows={channels.map((one) => ({ label: channel(one.channel), value: one.published, printed: String(one.published) }))}
      heads={words.channels.heads} table={channels.map((one) => [channel(one.channel), one.published, one.withdrawn, one.excused])} />
  );
}

function Weeks({ figures }: { figures: Figures }) {
  const { weeks } = figures;
  const shown = (monday: string) => formatDate(monday).replace(/ \d{4}$/, '');
  if (weeks.length === 0) return <Nothing title={words.weeks.title} says={words.weeks.none} />;
  return (
    <ColumnsFigure id="pekan" title={words.weeks.title} reading={weeks.map((week) => words.weeks.reading(shown(week.monday), week.onTime, week.late)).join(' ')}
      legend={<><span class="key plain-key"></span>{words.weeks.onTime}<span class="key late-key"></span>{words.weeks.late}</>}
      rows={weeks.map((week) => ({ label: shown(week.monday).replace(/(\d+ \w{3})\w*/, '$1'), lower: week.onTime, upper: week.late }))}
      heads={words.weeks.heads} table={weeks.map((week) => [formatDate(week.monday), week.onTime, week.late])} />
  );
}

function Steps({ figures }: { figures: Figures }) {
  const { steps } = figures;
  // What outside parties take is told in the table; no bar of the office's time, and no norm that binds the office.
  const ours = steps.filter((step) => step.outsideMinutes === null);
  if (ours.length === 0) return <Nothing title={words.steps.title} says={words.steps.none} />;
  return (
    <BarsFigure id="langkah" title={words.steps.againstNorm} reading={ours.map((step) => words.steps.reading(step.printed, formatMinutes(step.medianMinutes), formatMinutes(step.longestMinutes), step.norm)).join(' ')}
      legend={<>{words.steps.bars}<span class="key norm-key"></span>{words.steps.norm}</>}
      rows={ours.map((step) => ({ label: `${step.printed}. ${step.activity}`, value: step.medianMinutes, printed: formatMinutes(step.medianMinutes), worst: step.longestMinutes, norm: step.normMinutes ?? undefined }))}
      remarks={steps.flatMap((step) => wordDeviation(step) ?? [])} heads={words.steps.heads}
      table={steps.map((step) => [`${step.printed}. ${step.activity}`, step.visits, ...(step.outsideMinutes === null ? [formatMinutes(step.medianMinutes), formatMinutes(step.longestMinutes)] : [words.steps.outside(formatMinutes(step.outsideMinutes)), '-']), step.norm || '-', step.late ?? '-'])} />
  );
}

function Requests({ figures }: { figures: Figures }) {
  const { received, answered, refused, open, medianMinutes } = figures.requests;
  const rows = [[words.requests.answered, answered], [words.requests.refused, refused], [words.requests.open, open]] as const;
  return (
    <BarsFigure id="permohonan" title={words.requests.title} reading={words.requests.reading(received, rows.map(([label, value]) => `${label.toLowerCase()} ${value}`).join(', '))}
      legend={medianMinutes === null ? undefined : words.requests.median(formatMinutes(medianMinutes))}
      rows={rows.map(([label, value]) => ({ label, value, printed: String(value) }))} heads={words.requests.heads} table={rows.map(([label, value]) => [label, value])} />
  );
}

function Returns({ figures, zone }: { figures: Figures; zone: Zone }) {
  const { returns, steps } = figures;
  if (returns.length === 0) return null;
  const name = (id: string) => steps.find((step) => step.step === id)?.printed;
  return (
    <>
      <h2>{words.returns.title}</h2>
      <ul>{returns.map((one) => <li><b lang="id" dir="auto">{one.title}</b>{name(one.step) !== undefined && words.returns.fromStep(name(one.step) ?? '')}, {formatDate(localDate(one.at, zone))}: <span lang="id" dir="auto">{one.comment}</span></li>)}</ul>
    </>
  );
}

function Nothing({ title, says }: { title: string; says: string }) {
  return <figure class="figure"><figcaption>{title}</figcaption><p class="quiet-text">{says}</p></figure>;
}
