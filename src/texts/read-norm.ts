/** The SOP's time for a step inside a sentence: "10 Menit" reads "10 menit", and "H-3" stays as it is. */
export function readNorm(printed: string): string {
  return printed.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}
