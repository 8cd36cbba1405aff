/** One item of the minutes, closed with what was done and its proof. */
import { wordCivilDate } from '../../texts/civil-date.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { meetingWords as words } from '../../texts/meeting-words.ts';
import { Choices, FileField, TextArea } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { VerbForm } from './verb-form.ts';

export const closeFollowUpForm: VerbForm = {
  type: 'closeFollowUp',
  path: 'tindak-lanjut',
  scripts: ['uploads'],
  fill: ({ view }) => Fields.of({ item: view.state.followUps.find((one) => !one.closed)?.id }),
  read: (fields) => ({ item: fields.text('item'), result: fields.text('result'), proof: fields.files('proof', 'proof') }),
  Body: ({ form, about }) => (
    <>
      <Choices form={form} name="item" label={fieldWords.item} required lang="id"
        options={about.view.state.followUps.filter((one) => !one.closed).map((one) => ({ value: one.id, label: one.text, hint: noteOf(one, about.today) }))} />
      <TextArea form={form} name="result" label={words.whatWasDone} required />
      <FileField form={form} name="proof" label={fieldWords.proof} hint={words.proofHint} required />
    </>
  ),
};

/** Who does it, until when, and whether that day is over. */
function noteOf({ by, due }: { readonly by?: string; readonly due?: string }, today: string) {
  if (!by && !due) return undefined;
  return <>{by}{by && due && ', '}{due && words.dueBy(wordCivilDate(due))}{due && due < today && <b class="late"> {words.over}</b>}</>;
}
