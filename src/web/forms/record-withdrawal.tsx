/** Somebody has looked: it is gone from this channel. */
import { fieldWords } from '../../texts/field-words.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const recordWithdrawalForm: VerbForm = {
  type: 'recordWithdrawal',
  path: 'sudah-ditarik',
  read: (fields, { move }) => ({ channel: move.channel ?? '', note: fields.text('note') }),
  Body: ({ form, about }) => {
    const { channel } = about.move;
    const link = about.view.state.publications[channel ?? '']?.link ?? '';
    return (
      <>
        <p>{words.removeIt(about.view.everyChannel.find((one) => one.key === channel)?.name ?? channel ?? '')}{/^https?:/.test(link) && <> <a href={link} rel="noopener noreferrer">{link}</a></>}</p>
        <TextArea form={form} name="note" label={fieldWords.note} rows={3} />
      </>
    );
  },
};
