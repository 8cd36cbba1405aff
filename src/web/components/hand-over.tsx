/** A ready text for somebody else, with the ways to hand it over. */
import { handOverWords as words } from '../../texts/hand-over-words.ts';
import { Icon } from './icon.tsx';

/** Needs the script `hand-over`; without it the text is marked and copied by hand. */
export function CopyButton({ from, label }: { from: string; label: string }) {
  return <button type="button" class="button plain" data-copies={from} data-copied={words.copied} data-by-hand={words.byHand} hidden><Icon name="copy" /><span>{label}</span></button>;
}

export function PrintButton({ label }: { label: string }) {
  return <button type="button" class="button plain" data-prints hidden><Icon name="printer" /><span>{label}</span></button>;
}

/** @param id of the text on the page */
export function ReadyMessage({ id, label, text }: { id: string; label: string; text: string }) {
  return (
    <div class="ready-message">
      <label for={id}>{label}</label>
      <textarea id={id} rows={10} readonly lang="id">{`\n${text}`}</textarea>
      <div class="actions">
        <a class="button plain" href={`https://wa.me/?text=${encodeURIComponent(text)}`} rel="noreferrer" target="_blank"><Icon name="message-square" />{words.whatsApp}</a>
        <CopyButton from={id} label={words.copy} />
        <PrintButton label={words.print} />
      </div>
    </div>
  );
}
