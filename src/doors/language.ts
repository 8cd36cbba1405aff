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
