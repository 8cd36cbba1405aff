/** The words of a letter, and where each of its sentences leads. */
import type { Compose } from '../actions/write-letters.ts';
import { wordNotice, wordSubject } from '../texts/notice-words.ts';

/** @param baseUrl the program's public address without a slash at its end */
export function composeLetter(baseUrl: string): Compose {
  return (items, { office, name }) => ({
    office: office.name, to: name, subject: wordSubject(items, office.name),
    items: items.map((one) => ({ sentence: wordNotice(one), link: `${baseUrl}/o/${office.slug}/kabar/${one.id}` })),
    preferences: `${baseUrl}/o/${office.slug}/akun/kabar`,
  });
}
