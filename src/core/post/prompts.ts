/**
 * What a template leaves to be filled in: ‹nama kegiatan›. The marks are on no keyboard, so that what is
 * found between them was not written by anybody; such a text is not handed in.
 */
const PROMPT = /‹([^‹›\n]{1,200})›/g;

/** Words of the prompts that still stand in a text, in order, each once. */
export function findPrompts(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PROMPT)].map((match) => match[1] ?? ''))];
}
