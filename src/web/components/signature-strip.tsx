/** Who signed, in which post, by which right, when; and whether it still stands on the content as it is now. */
import { openParts } from '../../core/case/signatures.ts';
import type { Signature } from '../../core/case/state.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { signatureWords } from '../../texts/choice-words.ts';
import { contentWords } from '../../texts/content-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { wordParts } from '../../texts/part-words.ts';
import { wordName, wordPost } from '../../texts/seal-words.ts';
import { channelName, stepName } from '../case-names.ts';

export function SignatureStrip({ view }: { view: CaseView }) {
  const { signatures } = view.state;
  if (signatures.length === 0) return <p class="quiet-text">{contentWords.signed.none}</p>;
  return <ul class="signatures">{signatures.map((signature) => <One view={view} signature={signature} />)}</ul>;
}

function One({ view, signature }: { view: CaseView; signature: Signature }) {
  const uncovered = openParts(view.state).filter((part) => signature.parts[part] !== view.state.hashes[part]);
  const words = contentWords.signed;
  const post = wordPost(signature.by);
  return (
    <li class={uncovered.length === 0 ? 'signature' : 'signature fallen'}>
      <p class="small-text quiet-text">{signatureWords[signature.kind]}{signature.step === '' ? '' : `, ${stepName(view, signature.step)}`}</p>
      <p><b>{wordName(signature.by)}</b></p>
      {post !== '' && <p>{post}</p>}
      <p class="small-text">{formatInstant(signature.at, view.office.calendar.zone)}</p>
      {signature.selfApproval !== '' && <p class="small-text">{words.own(signature.selfApproval)}</p>}
      <p class="small-text">{uncovered.length === 0 ? words.stands : words.without(wordParts(uncovered, view.state.post, (key) => channelName(view, key)))}</p>
    </li>
  );
}
