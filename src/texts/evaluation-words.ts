/** What an evaluation says of its figures; and its papers, the minutes and the improvement report, in an official's Indonesian. */
import type { AgendaItem } from '../core/evaluation/agenda.ts';
import type { Figures } from '../core/evaluation/figures.ts';
import { readPeriod } from '../core/evaluation/period.ts';
import { wordCivilDate } from './civil-date.ts';
import { formatDate, formatMinutes, timeWords } from './format-time.ts';
import { inBoth, inIndonesian } from './language.ts';

/** "November 2026", "Triwulan IV 2026", "Semester II 2026" or "Tahun 2026"; anything else as it is. */
export function wordPeriod(key: string): string {
  const period = readPeriod(key);
  if (!period) return key;
  const [year, number] = [key.slice(0, 4), Number(key.slice(6))];
  switch (period.months) {
    case 1: return `${timeWords.months[Number(key.slice(5)) - 1]} ${year}`;
    case 3: return words.quarter(number, year);
    case 6: return words.half(number, year);
    case 12: return words.year(year);
  }
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const ORDINAL = ['', 'first', 'second', 'third', 'fourth'];

const words = inBoth({
  quarter: (number: number, year: string) => `Triwulan ${ROMAN[number]} ${year}`,
  half: (number: number, year: string) => `Semester ${ROMAN[number]} ${year}`,
  year: (year: string) => `Tahun ${year}`,
  span: (from: string, to: string) => `${from} sampai ${to}`,
  openFollowUps: (count: number) => `${count} tindak lanjut periode lalu belum selesai`,
  nothingPublished: 'Tidak ada informasi yang tayang pada periode ini',
  lateStep: (late: number, visits: number, step: string, norm: string, median: string) => `${late} dari ${visits} berkas melampaui norma waktu pada langkah ${step} (norma ${norm}, median ${median})`,
  returns: (count: number, step: string) => `Naskah dikembalikan ${count} kali${step === '' ? '' : ` dari langkah ${step}`}`,
  missedLinks: (count: number) => `${count} tayangan belum dilaporkan tautannya`,
  withdrawn: (count: number) => `${count} tayangan ditarik`,
  refused: (count: number) => `${count} berkas ditolak`,
  requestsOpen: (count: number) => `${count} permohonan belum terjawab`,
  noNorm: (steps: readonly string[]) => `Langkah ${steps.join(', ')} belum memiliki norma waktu dalam SOP`,
  deviation: (late: number, visits: number, step: string) => `${late} dari ${visits} berkas melampaui norma waktu pada langkah ${step}.`,
  followUp: (text: string, by: string, due: string) => `${text}${by && `, ${by}`}${due && `, paling lambat ${due}`}`,
}, {
  quarter: (number: number, year: string) => `the ${ORDINAL[number]} quarter of ${year}`,
  half: (number: number, year: string) => `the ${ORDINAL[number]} half of ${year}`,
  year: (year: string) => year,
  span: (from: string, to: string) => `${from} to ${to}`,
  openFollowUps: (count: number) => (count === 1 ? '1 follow-up of an earlier period is not done yet' : `${count} follow-ups of earlier periods are not done yet`),
  nothingPublished: 'Nothing was published in this period',
  lateStep: (late: number, visits: number, step: string, norm: string, median: string) => `${late} of ${visits} cases past the norm at step ${step} (norm ${norm}, median ${median})`,
  returns: (count: number, step: string) => `Texts returned ${count === 1 ? 'once' : `${count} times`}${step === '' ? '' : ` from step ${step}`}`,
  missedLinks: (count: number) => (count === 1 ? '1 publication whose link was not reported' : `${count} publications whose links were not reported`),
  withdrawn: (count: number) => (count === 1 ? '1 publication withdrawn' : `${count} publications withdrawn`),
  refused: (count: number) => (count === 1 ? '1 case refused' : `${count} cases refused`),
  requestsOpen: (count: number) => (count === 1 ? '1 request not answered yet' : `${count} requests not answered yet`),
  noNorm: (steps: readonly string[]) => `${steps.length === 1 ? 'Step' : 'Steps'} ${steps.join(', ')}: no time norm in the SOP yet`,
  deviation: (late: number, visits: number, step: string) => `${late} of ${visits} cases past the norm at step ${step}.`,
  followUp: (text: string, by: string, due: string) => `${text}${by && `, ${by}`}${due && `, by ${due}`}`,
});

/** "November 2026", or "1 November 2026 sampai 15 November 2026". */
export function wordSpan(figures: Pick<Figures, 'period' | 'from' | 'to'>): string {
  return figures.period !== '' ? wordPeriod(figures.period) : words.span(wordCivilDate(figures.from), wordCivilDate(figures.to));
}

export function wordAgendaItem(item: AgendaItem): string {
  switch (item.kind) {
    case 'open-follow-ups': return words.openFollowUps(item.count);
    case 'nothing-published': return words.nothingPublished;
    case 'late-step': return words.lateStep(item.late, item.visits, item.printed, item.norm, formatMinutes(item.medianMinutes));
    case 'returns': return words.returns(item.count, item.printed);
    case 'missed-links': return words.missedLinks(item.count);
    case 'withdrawn': return words.withdrawn(item.count);
    case 'refused': return words.refused(item.count);
    case 'requests-open': return words.requestsOpen(item.count);
    case 'no-norm': return words.noNorm(item.printed);
  }
}

/** What is late against the norm, in a sentence; null where there is no norm or nothing was late. */
export function wordDeviation(step: { readonly printed: string; readonly visits: number; readonly late: number | null }): string | null {
  return step.late === null || step.late === 0 ? null : words.deviation(step.late, step.visits, step.printed);
}

export interface FollowUpWords {
  readonly text: string;
  readonly by?: string | undefined;
  readonly due?: string | undefined;
  readonly closed: { readonly at: string; readonly result: string; readonly proof: readonly { readonly name: string }[] } | null;
}

export function wordFollowUp({ text, by = '', due }: FollowUpWords): string {
  return words.followUp(text, by, due ? wordCivilDate(due) : '');
}

export interface MinutesParts {
  readonly office: string;
  readonly sop: string;
  readonly period: string;
  /** Day of the meeting, `YYYY-MM-DD`. */
  readonly day: string;
  readonly figures: Figures | null;
  readonly agenda: readonly AgendaItem[];
  /** Open items of earlier periods. */
  readonly open: readonly FollowUpWords[];
  channel(key: string): string;
}

/** Minutes as a note-taker would begin them, a paper of the office; every sentence may be changed. */
export const draftMinutes = (parts: MinutesParts): string => inIndonesian(() => writeMinutes(parts));

function writeMinutes({ office, sop, period, day, figures, agenda, open, channel }: MinutesParts): string {
  const title = [`NOTULEN RAPAT EVALUASI`, sop, office, `Periode ${wordPeriod(period)}`].join('\n');
  const points = agenda.length === 0 ? ['Tidak ada penyimpangan yang tercatat pada periode ini.'] : agenda.map((item, index) => `${letter(index)}. ${wordAgendaItem(item)}.`);
  return [
    title,
    `1. Pembukaan\nRapat dibuka pada ${formatDate(day)} untuk mengevaluasi pelaksanaan ${/^SOP\b/i.test(sop) ? sop : `SOP ${sop}`} periode ${wordPeriod(period)}.`,
    `2. Rekapitulasi\n${figures ? wordRecap(figures, channel) : 'Belum ada angka yang tercatat.'}`,
    `3. Tindak lanjut periode lalu\n${open.length === 0 ? 'Tidak ada tindak lanjut periode lalu yang belum selesai.' : open.map((item, index) => `${letter(index)}. ${wordFollowUp(item)}: belum selesai.`).join('\n')}`,
    `4. Pembahasan\n${points.join('\n')}`,
    '5. Kesimpulan dan tindak lanjut\nRapat menyepakati tindak lanjut sebagaimana tercantum pada daftar tindak lanjut.',
    '6. Penutup\nRapat ditutup setelah seluruh agenda dibahas.',
  ].join('\n\n') + '\n';
}

const letter = (index: number) => String.fromCharCode(97 + (index % 26));

function wordRecap(figures: Figures, channel: (key: string) => string): string {
  const { totals, requests, weeks } = figures;
  const published = figures.channels.filter((one) => one.published > 0);
  const late = weeks.reduce((sum, week) => sum + week.late, 0);
  const all = late + weeks.reduce((sum, week) => sum + week.onTime, 0);
  return [
    `Berkas dibuka ${totals.opened}, selesai ${totals.completed}, ditolak ${totals.refused}.`,
    published.length === 0 ? 'Tidak ada penayangan.' : `Penayangan: ${published.map((one) => `${channel(one.channel)} ${one.published}`).join(', ')}.`,
    ...(all === 0 ? [] : [`Dari ${all} langkah yang memiliki norma waktu, ${all - late} selesai tepat waktu dan ${late} melampaui norma waktu.`]),
    `Naskah dikembalikan ${figures.returns.length} kali.`,
    ...(requests.received === 0 ? [] : [`Permohonan diterima ${requests.received}, terjawab ${requests.answered}, ditolak ${requests.refused}, dalam proses ${requests.open}.`]),
  ].join(' ');
}

/** The improvement report, from the items and their proof. */
export function draftReport(sop: string, period: string, items: readonly FollowUpWords[], on: (at: string) => string): string {
  return inIndonesian(() => writeReport(sop, period, items, on));
}

function writeReport(sop: string, period: string, items: readonly FollowUpWords[], on: (at: string) => string): string {
  const lines = items.map((item, index) => {
    const proof = item.closed?.proof.map((one) => one.name).join(', ') ?? '';
    return `${index + 1}. ${wordFollowUp(item)}\n   ${item.closed ? `Hasil (${on(item.closed.at)}): ${item.closed.result}${proof === '' ? '' : `\n   Bukti: ${proof}`}` : 'Belum selesai.'}`;
  });
  return [`LAPORAN PERBAIKAN\n${sop}\nPeriode ${wordPeriod(period)}`, lines.length === 0 ? 'Rapat tidak menetapkan tindak lanjut.' : lines.join('\n'), 'Demikian laporan ini dibuat untuk menjadi bahan evaluasi periode berikutnya.'].join('\n\n');
}
