/** What the scan of a letter may be: a PDF or a still picture, which everybody at the office can open. */
const LETTER_TYPES: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic'];

export function isLetterType(mime: string): boolean {
  return LETTER_TYPES.includes(mime);
}
