/** What changed between two versions of a post, part by part, in the order the new one reads. */
import { writeFocus } from './crop.ts';
import type { PartId } from './parts.ts';
import type { Post } from './post.ts';
import { differText, type Piece } from './word-difference.ts';

export interface FieldDifference {
  readonly field: 'title' | 'summary' | 'category' | 'informationKind' | 'text' | 'alt' | 'caption' | 'credit' | 'focus';
  readonly pieces: readonly Piece[];
}

export interface PartDifference {
  readonly part: PartId;
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  /** It stands elsewhere among its neighbours. */
  readonly moved: boolean;
  /** Every field of the part, changed or not. */
  readonly fields: readonly FieldDifference[];
  /** Pictures it shows: the file of a picture, the ids of a variant's. */
  readonly pictures: { readonly before: readonly string[]; readonly after: readonly string[] };
}

interface Part {
  readonly part: PartId;
  readonly fields: Readonly<Partial<Record<FieldDifference['field'], string>>>;
  readonly pictures: readonly string[];
}

/** Null stands for a post that was not there. */
export function differPosts(before: Post | null, after: Post | null): readonly PartDifference[] {
  return GROUPS.flatMap((group) => differGroup(before ? group(before) : [], after ? group(after) : []));
}

/** Only what is not the same. */
export function changesBetween(before: Post | null, after: Post | null): readonly PartDifference[] {
  return differPosts(before, after).filter((one) => one.change !== 'same' || one.moved);
}

const GROUPS: readonly ((post: Post) => readonly Part[])[] = [
  ({ title, summary, category, informationKind }) => [{ part: 'title', fields: { title, summary, category, informationKind }, pictures: [] }],
  (post) => post.blocks.map(({ id, text }) => ({ part: `block:${id}`, fields: { text }, pictures: [] })),
  (post) => post.media.map(({ id, file, alt, caption, credit, focus }) => ({ part: `media:${id}`, fields: { alt, caption, credit, focus: writeFocus(focus) }, pictures: [file] })),
  (post) => post.variants.map(({ channel, text, media }) => ({ part: `variant:${channel}`, fields: { text }, pictures: media })),
];

function differGroup(before: readonly Part[], after: readonly Part[]): readonly PartDifference[] {
  const places = new Map(before.map((one, index) => [one.part, index]));
  const stays = staying(after.flatMap((one) => places.get(one.part) ?? []));
  const result = after.map((one) => {
    const place = places.get(one.part);
    return differPart(place === undefined ? undefined : before[place], one, place !== undefined && !stays.has(place));
  });
  const there = new Set(after.map((one) => one.part));
  // What is gone stands behind the part it used to follow.
  before.forEach((one, index) => {
    if (there.has(one.part)) return;
    const follows = result.findIndex((other) => other.part === before[index - 1]?.part);
    result.splice(index === 0 ? 0 : follows + 1, 0, differPart(one, undefined, false));
  });
  return result;
}

function differPart(before: Part | undefined, after: Part | undefined, moved: boolean): PartDifference {
  const one = (after ?? before)!;
  const names = Object.keys(one.fields) as FieldDifference['field'][];
  const fields = names.map((field) => ({ field, pieces: differText(before?.fields[field] ?? '', after?.fields[field] ?? '') }));
  const pictures = { before: before?.pictures ?? [], after: after?.pictures ?? [] };
  const same = pictures.before.join() === pictures.after.join() && fields.every(({ pieces }) => pieces.every((piece) => piece.kind === 'kept'));
  const change = !before ? 'added' : !after ? 'removed' : same ? 'same' : 'changed';
  return { part: one.part, change, moved, fields, pictures };
}

/** The longest rising run of places: those stayed, the others moved around them. */
function staying(places: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  for (const place of places) {
    const before = best.reduce<number[]>((longest, run) => (run.at(-1)! < place && run.length > longest.length ? run : longest), []);
    best.push([...before, place]);
  }
  return new Set(best.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []));
}
