/** An evaluation in an official's Indonesian: agenda, minutes, improvement report, and its charts read aloud. */
import type { AgendaItem } from '../core/evaluation/agenda.ts';
import type { Figures } from '../core/evaluation/figures.ts';
import { wordCivilDate } from './civil-date.ts';
import { formatDate, formatMinutes } from './format-time.ts';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** "November 2026" for `2026-11`; anything else as it is. */
export function wordMonth(period: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  return month === undefined ? period : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "November 2026", or "1 November 2026 sampai 15 November 2026". */
export function wordSpan(figures: Pick<Figures, 'period' | 'from' | 'to'>): string {
  return figures.period !== '' ? wordMonth(figures.period) : `${wordCivilDate(figures.from)} sampai ${wordCivilDate(figures.to)}`;
}

export function wordAgendaItem(item: AgendaItem): string {
  switch (item.kind) {
    case 'open-follow-ups': return `${item.count} tindak lanjut periode lalu belum selesai`;
    case 'nothing-published': return 'Tidak ada informasi yang tayang pada periode ini';
    case 'late-step': return `${item.late} dari ${item.visits} berkas lewat norma di langkah ${item.printed} (norma ${item.norm}, median ${formatMinutes(item.medianMinutes)})`;
    case 'returns': return `${item.count} kali naskah dikembalikan${item.printed === '' ? '' : ` dari langkah ${item.printed}`}`;
    case 'missed-links': return `${item.count} tayangan belum dilaporkan tautannya`;
    case 'withdrawn': return `${item.count} tayangan ditarik`;
    case 'refused': return `${item.count} berkas ditolak`;
    case 'requests-open': return `${item.count} permohonan belum terjawab`;
    case 'no-norm': return `Langkah ${item.printed.join(', ')} belum memiliki norma waktu dalam SOP`;
  }
}

/** What is late against the norm, in a sentence; null where there is no norm or nothing was late. */
export function wordDeviation(step: { readonly printed: string; readonly visits: number; readonly late: number | null }): string | null {
  return step.late === null || step.late === 0 ? null : `${step.late} dari ${step.visits} berkas lewat norma di langkah ${step.printed}.`;
}

export interface FollowUpWords {
  readonly text: string;
  readonly by?: string | undefined;
  readonly due?: string | undefined;
  readonly closed: { readonly at: string; readonly result: string; readonly proof: readonly { readonly name: string }[] } | null;
}

export function wordFollowUp(item: FollowUpWords): string {
  const who = item.by ? `, ${item.by}` : '';
  return `${item.text}${who}${item.due ? `, paling lambat ${wordCivilDate(item.due)}` : ''}`;
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

/** Minutes as a note-taker would begin them; every sentence may be changed. */
export function draftMinutes({ office, sop, period, day, figures, agenda, open, channel }: MinutesParts): string {
  const title = [`NOTULEN RAPAT EVALUASI`, sop, office, `Periode ${wordMonth(period)}`].join('\n');
  const points = agenda.length === 0 ? ['Tidak ada penyimpangan yang tercatat pada periode ini.'] : agenda.map((item, index) => `${letter(index)}. ${wordAgendaItem(item)}.`);
  return [
    title,
    `1. Pembukaan\nRapat dibuka pada ${formatDate(day)} untuk mengevaluasi pelaksanaan ${/^SOP\b/i.test(sop) ? sop : `SOP ${sop}`} periode ${wordMonth(period)}.`,
    `2. Rekapitulasi\n${figures ? wordRecap(figures, channel) : 'Belum ada angka yang tercatat.'}`,
    `3. Tindak lanjut periode lalu\n${open.length === 0 ? 'Seluruh tindak lanjut periode lalu telah selesai.' : open.map((item, index) => `${letter(index)}. ${wordFollowUp(item)}: belum selesai.`).join('\n')}`,
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
    ...(all === 0 ? [] : [`Dari ${all} langkah yang memiliki norma waktu, ${all - late} selesai tepat waktu dan ${late} lewat norma.`]),
    `Naskah dikembalikan ${figures.returns.length} kali.`,
    ...(requests.received === 0 ? [] : [`Permohonan diterima ${requests.received}, terjawab ${requests.answered}, ditolak ${requests.refused}, dalam proses ${requests.open}.`]),
  ].join(' ');
}

/** The improvement report, from the items and their proof. */
export function draftReport(sop: string, period: string, items: readonly FollowUpWords[], on: (at: string) => string): string {
  const lines = items.map((item, index) => {
    const proof = item.closed?.proof.map((one) => one.name).join(', ') ?? '';
    return `${index + 1}. ${wordFollowUp(item)}\n   ${item.closed ? `Hasil (${on(item.closed.at)}): ${item.closed.result}${proof === '' ? '' : `\n   Bukti: ${proof}`}` : 'Belum selesai.'}`;
  });
  return [`LAPORAN PERBAIKAN\n${sop}\nPeriode ${wordMonth(period)}`, lines.length === 0 ? 'Rapat tidak menetapkan tindak lanjut.' : lines.join('\n'), 'Demikian laporan ini dibuat untuk menjadi bahan evaluasi periode berikutnya.'].join('\n\n');
}
