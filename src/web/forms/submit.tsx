/** The draft goes on to those who check it. */
import { stepWords as words } from '../../texts/step-words.ts';
import { TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const submitForm: VerbForm = {
  type: 'submit',
  path: 'ajukan',
  read: (fields) => ({ note: fields.text('note') }),
  Body: ({ form }) => <TextArea form={form} name="note" label={words.submitNote} rows={3} />,
};
