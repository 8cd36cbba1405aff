/** Accounts just opened, with the first passwords nobody is shown again: to be printed or copied, and handed over. */
import type { OpenedAccount } from '../../doors/open-accounts.ts';
import { accountLines, handOverWords } from '../../texts/hand-over-words.ts';
import { setupStepWords as words } from '../../texts/setup-words.ts';
import { CopyButton, PrintButton } from './hand-over.tsx';
import { Notice } from './notice.tsx';

/** The text that is copied, by its id on the page. */
const AS_TEXT = 'accounts';

/** One slip a person: cut apart, none of them shows another's password. */
export function AccountSlips({ opened, address }: { opened: readonly OpenedAccount[]; address: string }) {
  return (
    <>
      <div class="no-print"><Notice tone="good" title={words.registered(opened.length)}><p>{words.passwordsOnce}</p></Notice></div>
      <ul class="slips" aria-label={words.accounts}>{opened.map((one) => (
        <li class="slip">
          <p><b dir="auto">{one.name}</b>{one.post !== '' && <span class="quiet-text" lang="id">, {one.post}</span>}</p>
          <dl class="facts">
            <dt>{words.slip.address}</dt><dd>{address}</dd>
            <dt>{words.slip.email}</dt><dd>{one.email}</dd>
            <dt>{words.slip.password}</dt><dd>{one.password === null ? words.hasAccount : <code>{one.password}</code>}</dd>
          </dl>
          {one.password !== null && <p class="small-text quiet-text">{words.slip.onlyOnce}</p>}
        </li>
      ))}</ul>
      <details class="no-print"><summary>{words.asText}</summary><textarea id={AS_TEXT} class="folded-text" rows={8} readonly lang="id" aria-label={words.asText}>{`\n${accountLines(address, opened)}`}</textarea></details>
      <div class="actions"><PrintButton label={handOverWords.print} /><CopyButton from={AS_TEXT} label={words.copyAll} /></div>
    </>
  );
}
