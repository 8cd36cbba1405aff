/** In which language the program speaks at this moment, and tables of words that follow it. */
export type Language = 'id' | 'en';

let ask: () => Language = () => 'id';

/** Says who knows the language of the moment: a request on the server, the page in a browser. Until then it is Indonesian. */
export function askLanguageOf(source: () => Language): void {
  ask = source;
}

export const languageNow = (): Language => ask();

/**
 * The same words in both languages. A word is chosen when it is read, so that a table may be read in
 * a function, never while its module loads.
 */
export function inBoth<Words extends object>(id: Words, en: NoInfer<Words>): Readonly<Words> {
  const words = {};
  for (const key of Object.keys(id) as (keyof Words)[]) {
    Object.defineProperty(words, key, { enumerable: true, get: () => (ask() === 'en' ? en : id)[key] });
  }
  return words as Words;
}

/** What `work` words at once is Indonesian, whoever asks: papers of the office. */
export function inIndonesian<Said>(work: () => Said): Said {
  const before = ask;
  ask = () => 'id';
  try {
    return work();
  } finally {
    ask = before;
  }
}
