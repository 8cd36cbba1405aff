/** Taken back from the public; the reason is shown where it stood. */
import { isOut } from '../../core/case/showing.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { Choices, TextArea } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { noneChosen } from './channel-picker.tsx';
import type { VerbForm } from './verb-form.ts';

export const withdrawForm: VerbForm = {
  type: 'withdraw',
  path: 'tarik',
  danger: 'withdraw',
  fill: ({ move }) => Fields.of({ channels: move.channel === null ? [] : [move.channel] }),
  check: noneChosen,
  read: (fields) => ({ channels: fields.all('channels'), reason: fields.text('reason') }),
  Body: ({ form, about }) => {
    const names = new Map(about.view.everyChannel.map((one) => [one.key, one.name]));
    const shown = Object.values(about.view.state.publications).filter(isOut);
    return (
      <>
        <Choices form={form} name="channels" label={fieldWords.channels} several required options={shown.map((one) => ({ value: one.channel, label: names.get(one.channel) ?? one.channel, hint: one.link }))} />
        <TextArea form={form} name="reason" label={fieldWords.reason} hint={words.publicReason} required />
      </>
    );
  },
};
