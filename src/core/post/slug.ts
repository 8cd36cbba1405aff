/** Words for an address: `Kerja Bakti di RT 03!` → `kerja-bakti-di-rt-03`. */
const LONGEST = 80;

/** Never empty, never longer than 80; cut between words where it can be. */
export function slugOf(text: string, otherwise = 'naskah'): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (plain === '') return otherwise;
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST + 1);
  const atWord = cut.slice(0, cut.lastIndexOf('-'));
  return atWord.length > LONGEST / 2 ? atWord : plain.slice(0, LONGEST);
}

/** The slug, or with the first free number behind it. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
