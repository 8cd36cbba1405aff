/** A remark: everybody of the SOP reads it, nothing changes by it. */
import { TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const commentForm: VerbForm = {
  type: 'comment',
  path: 'catatan',
  read: (fields) => ({ text: fields.text('text') }),
  Body: ({ form }) => <TextArea form={form} name="text" label="Catatan" rows={3} required />,
};
