/** The draft goes on to those who check it. */
import { TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const submitForm: VerbForm = {
  type: 'submit',
  path: 'ajukan',
  read: (fields) => ({ note: fields.text('note') }),
  Body: ({ form }) => <TextArea form={form} name="note" label="Catatan untuk pemeriksa" rows={3} />,
};
