/** The language of the request at hand, so that every word read while it is answered is in that language. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { askLanguageOf, type Language } from '../texts/language.ts';

const spoken = new AsyncLocalStorage<Language>();
askLanguageOf(() => spoken.getStore() ?? 'id');

export const LANGUAGE_COOKIE = 'bahasa';

/** Everything that `work` says, now and in what it awaits, is in the language of who reads it. A paper of the office says itself that it is `inIndonesian`. */
export function speak<Answer>(language: Language, work: () => Answer): Answer {
  return spoken.run(language, work);
}

/** What an `Accept-Language` prefers: Indonesian unless it asks more for English, or as much and first. */
export function preferredLanguage(header: string): Language {
  const wishes = header.split(',').map((one) => /^\s*(\*|[a-z]{2,8})(?:-[a-z0-9-]*)?\s*(?:;\s*q\s*=\s*(\d(?:\.\d*)?)\s*)?$/i.exec(one)).filter((one) => one !== null)
    .map(([, tag = '', weight = '1']) => ({ tag: tag.toLowerCase(), weight: Number(weight) }));
  const weightOf = (language: Language) => Math.max(-1, ...wishes.filter((one) => one.tag === language).map((one) => one.weight));
  const otherwise = wishes.find((one) => one.tag === '*')?.weight ?? 0;
  const [indonesian, english] = [weightOf('id'), weightOf('en')].map((weight) => (weight < 0 ? otherwise : weight)) as [number, number];
  const first = wishes.find((one) => one.tag === 'id' || one.tag === 'en')?.tag;
  return english > indonesian || (english === indonesian && english > 0 && first === 'en') ? 'en' : 'id';
}
