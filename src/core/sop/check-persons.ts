/** An SOP names posts. A person's name or NIP in it ages badly, and a NIP gives away a birth date. */
import type { Issue } from '../issue.ts';
import type { SopDefinition } from './definition.ts';
import { everyText } from './every-text.ts';
import { sopIssue } from './issue-codes.ts';

/** Eighteen digits as printed: birth, appointment, sex, serial; with or without the usual gaps. */
const NIP = /(?<!\d)(?:19|20)\d{6}[ .-]?(?:19|20)\d{4}[ .-]?[12][ .-]?\d{3}(?!\d)/;
/** Academic titles only ever stand beside a name. */
const TITLE = /(?:^|[\s,])(?:Drs|Dra|Ir|Dr|Hj|Apt|S\. ?(?:Sos|Pd|Kom|STP|IP|AP|Ag|Si|T|E|H|P|S)|M\. ?(?:Si|Pd|Kom|Hum|AP|M|H|T|A|P)|MPH|M\.?Eng)\b\.?(?:\s*,|\s|$)/;

export function checkPersons(definition: SopDefinition): Issue[] {
  const numbers = everyText(definition)
    .filter(({ text }) => NIP.test(text))
    .map(({ place }) => sopIssue('sop.nip-printed', place));
  const posts = [
    { place: 'enactedBy', text: definition.enactedBy ?? '' },
    ...(definition.footer ?? []).map((text, index) => ({ place: `footer.${index + 1}`, text })),
  ];
  // The finding repeats no name: findings are stored, sent and shown to many.
  return [...posts.filter(({ text }) => TITLE.test(text)).map(({ place }) => sopIssue('sop.person-named', place)), ...numbers];
}
