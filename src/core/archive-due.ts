/** What the retention schedule proposes for a filed case, and from when. It proposes; nothing is ever moved or destroyed by itself. */
import type { CivilDate } from './calendar/office-calendar.ts';

/** As the register keeps it, in the schedule's own words. */
export interface Retention {
  readonly active: string;
  readonly inactive: string;
  readonly fate: string;
}

export interface RetentionProposal {
  /** `move`: from active to inactive; then by its fate `destroy`, `keep` for good, or `assess`. `read`: the schedule's words are not a number of years, a person decides. */
  readonly act: 'move' | 'destroy' | 'keep' | 'assess' | 'read';
  /** First day on which it is due; null where the words do not say. */
  readonly from: CivilDate | null;
}

/** "2 tahun", "1 Tahun setelah kegiatan selesai"; null for words without a number of years, such as "selama berlaku". */
export function readYears(words: string): number | null {
  const found = /(\d{1,3})\s*(?:\([^)]*\)\s*)?tahun/i.exec(words);
  return found ? Number(found[1]) : null;
}

/** The step that is due on this day; null while the case is within its active time. */
export function retentionDue(retention: Retention, filed: CivilDate, on: CivilDate): RetentionProposal | null {
  const active = readYears(retention.active);
  if (active === null) return { act: 'read', from: null };
  const move = Temporal.PlainDate.from(filed).add({ years: active });
  if (Temporal.PlainDate.compare(on, move) < 0) return null;
  const inactive = readYears(retention.inactive);
  if (inactive === null) return { act: 'move', from: move.toString() };
  const end = move.add({ years: inactive });
  if (Temporal.PlainDate.compare(on, end) < 0) return { act: 'move', from: move.toString() };
  return { act: fateOf(retention.fate), from: end.toString() };
}

/** An exception in the words ("Musnah, kecuali …") is a person's to weigh. */
function fateOf(fate: string): RetentionProposal['act'] {
  if (/kecuali|dinilai/i.test(fate)) return 'assess';
  if (/permanen/i.test(fate)) return 'keep';
  return /musnah/i.test(fate) ? 'destroy' : 'assess';
}
