/**
 * Text that can be kept and given back unchanged. A NUL character, or half of a character that needs two halves,
 * comes from a broken paste or a forged request; no database keeps it.
 */

/** Place of the first text (or key) that cannot be kept, e.g. `post.blocks.0.text`; null when all of it can. */
export function findUnstorable(value: unknown, place = ''): string | null {
  // A stack of its own: how deep the input nests is the sender's choice.
  const waiting: [unknown, string][] = [[value, place]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [one, at] = next;
    if (typeof one === 'string' && !isStorable(one)) return at;
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, inner] of Object.entries(one)) {
      if (!isStorable(key)) return at;
      waiting.push([inner, at === '' ? key : `${at}.${key}`]);
    }
  }
  return null;
}

function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
