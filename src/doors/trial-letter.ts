import type { LetterContent } from '../core/notices/letter-content.ts';
import type { Membership } from '../queries/identity.ts';
import { trialLetterWords } from '../texts/notice-words.ts';

/** What the trial letter of an office says. */
export function trialLetter(baseUrl: string, office: Pick<Membership, 'slug' | 'name'>): (name: string) => LetterContent {
  return (name) => ({ office: office.name, to: name, subject: trialLetterWords.subject, items: [{ sentence: trialLetterWords.sentence, link: '' }], preferences: `${baseUrl}/o/${office.slug}/akun/kabar` });
}
