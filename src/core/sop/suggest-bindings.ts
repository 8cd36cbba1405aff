/** Which post of the office is meant by a column of an SOP: by the words they share. It suggests; a person decides. */
import { performerName, type SopDefinition } from './definition.ts';

/** Words every office's posts have, which tell nothing apart. */
const COMMON = new Set(['dan', 'di', 'ke', 'yang', 'atau', 'selaku', 'pada', 'untuk']);

function wordsOf(name: string): ReadonlySet<string> {
  // "Seksie" and "Seksi", "Medsos" and "Media Sosial" are the same to whoever reads them.
  const plain = name.toLowerCase().replaceAll(/media sosial/g, 'medsos').replaceAll(/\bseksie\b/g, 'seksi').replaceAll(/\bweb\s*site\b/g, 'website');
  return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !COMMON.has(word)));
}

/** 1 for the same words, 0 for none in common. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

const LIKELY = 0.5;

/** The likeliest post for each column; columns that are like none are left out. */
export function suggestBindings(definition: SopDefinition, positions: readonly { readonly id: string; readonly name: string }[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(definition.performers).flatMap(([key, performer]) => {
    const best = positions.map((one) => ({ id: one.id, like: likeness(performerName(performer), one.name) })).toSorted((a, b) => b.like - a.like)[0];
    return best && best.like >= LIKELY ? [[key, best.id]] : [];
  }));
}
