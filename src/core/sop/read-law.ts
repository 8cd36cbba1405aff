/**
 * Reads which law a line of "Dasar Hukum" cites, however it is spelled:
 * "Permendagri No. 3 Tahun 2017" and "Peraturan Menteri Dalam Negeri Republik Indonesia Nomor 3 Tahun 2017" are one.
 */
export type LawKind =
  | 'uu' | 'pp' | 'perpres' | 'keppres' | 'inpres' | 'permendagri' | 'permenpanrb' | 'permenkominfo' | 'perki' | 'peranri'
  | 'pergub' | 'perbup' | 'perwali' | 'perda' | 'perdes';

export interface LawReference {
  readonly kind: LawKind;
  readonly number: string;
  readonly year: number;
}

const MINISTER = '(?:peraturan menteri|permen)';

/** The first that matches wins, so the longer names stand first. */
const KINDS: readonly (readonly [LawKind, RegExp])[] = [
  ['uu', /^(?:undang-? ?undang|uu)\b/],
  ['perpres', /^(?:peraturan presiden|perpres)\b/],
  ['keppres', /^(?:keputusan presiden|keppres)\b/],
  ['inpres', /^(?:instruksi presiden|inpres)\b/],
  ['permendagri', new RegExp(`^(?:${MINISTER} dalam negeri|permendagri)\\b`)],
  ['permenpanrb', new RegExp(`^(?:${MINISTER} (?:negara )?(?:pendayagunaan aparatur|pan)\\b|permen ?pan)`)],
  ['permenkominfo', new RegExp(`^(?:${MINISTER} (?:komunikasi|kominfo)|permenkominfo)\\b`)],
  ['perki', /^(?:peraturan komisi informasi(?: pusat)?|perki|pki)\b/],
  ['peranri', /^(?:peraturan (?:kepala )?(?:arsip nasional|anri)|perka anri|peranri)\b/],
  ['pergub', /^(?:peraturan gubernur|pergub)\b/],
  ['perbup', /^(?:peraturan bupati|perbup)\b/],
  ['perwali', /^(?:peraturan wali ?kota|perwali|perwal)\b/],
  ['perda', /^(?:peraturan daerah|perda)\b/],
  ['perdes', /^(?:peraturan (?:desa|kalurahan)|perdes|perkal)\b/],
  ['pp', /^(?:peraturan pemerintah|pp)\b/],
];

const NUMBER = /(?:\b(?:nomor|nomer|no)\b[.: ]*|\s)(\d{1,4}(?:\.[a-z]{1,2})?)\s*(?:\/|\btahun\b|\bthn\b|\bth\b\.?)[\s.]*(?:[a-z.-]+\/)?(\d{4})\b/;

/** Null when the line cites no law this program knows how to name. */
export function readLaw(line: string): LawReference | null {
  const text = line.toLowerCase().replace(/\s+/g, ' ').replace(/[–—]/g, '-').replace(/^\(?[\da-z]{1,2}[.)]\s*/, '').trim();
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0];
  // What follows "tentang" is the title, and a title may cite another law.
  const cited = NUMBER.exec(text.split(/\btentang\b/)[0] ?? '');
  if (!kind || !cited) return null;
  return { kind, number: cited[1] ?? '', year: Number(cited[2]) };
}
