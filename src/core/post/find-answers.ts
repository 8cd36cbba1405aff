/**
 * Where a text seems to answer one of the six questions of news (5W+1H). Reads signs only (a date, "bertempat di", "agar"), so it
 * reminds and never judges: whether a question is answered is ticked by the writer.
 */
import { findPrompts } from './prompts.ts';

export const QUESTIONS = ['apa', 'siapa', 'kapan', 'di-mana', 'mengapa', 'bagaimana'] as const;
export type Question = (typeof QUESTIONS)[number];

const MONTHS = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const SIGNS: Readonly<Record<Exclude<Question, 'apa'>, RegExp>> = {
  siapa: /\b(?:Bupati|Wakil Bupati|Wali Kota|Camat|Panewu|Lurah|Kepala (?:Desa|Dinas|Badan|Bidang|Seksi|Dusun|Bagian)|Sekretaris|Ketua|Dukuh|warga|peserta|masyarakat|kader|petugas|pelaku usaha)\b[^.,;:\n]{0,40}/iu,
  kapan: new RegExp(`\\b(?:(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\\b[^.\\n]{0,30}|\\d{1,2} (?:${MONTHS})(?: \\d{4})?|pukul \\d{1,2}[.:]\\d{2})`, 'iu'),
  'di-mana': /\b(?:bertempat di|di) (?:[A-Z][\p{L}\d]*|RT|RW)[^.,;:\n]{0,40}/u,
  mengapa: /\b(?:agar|supaya|karena|sebab|guna|dalam rangka|untuk (?:me|mem|men|meng|ber)\p{L}+|bertujuan)\b[^.;\n]{0,50}/iu,
  bagaimana: /\b(?:dengan cara|caranya|melalui|syarat(?:nya)?|dimulai dengan|tahap(?:an)?|diawali|secara)\b[^.;\n]{0,50}/iu,
};

/** The words that seem to answer each question; a question without any is absent. */
export function findAnswers(title: string, text: string): Readonly<Partial<Record<Question, string>>> {
  const plain = text.replace(/‹[^‹›\n]*›/g, '').replace(/[*_#>`]/g, '');
  const found: Partial<Record<Question, string>> = {};
  if (title.trim() !== '' && findPrompts(title).length === 0) found.apa = title.trim();
  for (const question of QUESTIONS) {
    const words = question === 'apa' ? undefined : SIGNS[question].exec(plain)?.[0].trim();
    if (words) found[question] = words;
  }
  return found;
}
