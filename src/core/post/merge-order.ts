/** One order out of two: what each person added stands behind what it followed, and who moved things is heard. */

/**
 * @param kept ids that stay, from either side
 * @returns every kept id once
 */
export function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[], kept: ReadonlySet<string>): readonly string[] {
  const known = new Set(base);
  const inBoth = (list: readonly string[], other: readonly string[]) => list.filter((id) => known.has(id) && other.includes(id));
  const moved = inBoth(mine, theirs).join() !== base.filter((id) => mine.includes(id) && theirs.includes(id)).join();
  const [first, second] = moved ? [mine, theirs] : [theirs, mine];
  const result = first.filter((id) => kept.has(id));
  const there = new Set(result);
  second.forEach((id, index) => {
    if (!kept.has(id) || there.has(id)) return;
    const before = second.slice(0, index).findLast((one) => there.has(one));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
    there.add(id);
  });
  return result;
}
