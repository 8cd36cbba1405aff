/** Why a letter did not arrive, where no server said it in its own words; the sentences are in `texts/`. */
export const LETTER_FAULTS = [
  'mail.name-unknown', 'mail.host-inside', 'mail.unreachable', 'mail.silent', 'mail.unencrypted', 'mail.sign-in-refused', 'mail.sign-in-wanted', 'mail.cut', 'mail.locked',
  'push.gone', 'push.answered', 'push.silent', 'push.unreachable', 'letter.tried', 'letter.device-gone',
] as const;
export type LetterFault = (typeof LETTER_FAULTS)[number];
