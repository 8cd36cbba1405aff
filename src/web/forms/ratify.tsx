/** The second pair of eyes after an emergency: yes signs it, no takes it back from everywhere. */
import { fieldWords } from '../../texts/field-words.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { Choices, TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const ratifyForm: VerbForm = {
  type: 'ratify',
  path: 'pengesahan',
  read: (fields) => ({ answer: fields.text('answer'), comment: fields.text('comment') }),
  Body: ({ form, about }) => (
    <>
      <p>{words.emergency.by(about.view.state.emergency?.by.name ?? '')} <span dir="auto" lang="id">{about.view.state.emergency?.reason}</span></p>
      <Choices form={form} name="answer" label={fieldWords.answer} required options={[{ value: 'ya', label: words.emergency.answers.ya }, { value: 'tidak', label: words.emergency.answers.tidak }]} />
      <TextArea form={form} name="comment" label={fieldWords.note} hint={words.emergency.commentHint} search />
    </>
  ),
};
