/** What one waited for has come; the office's clock runs again. */
import { fieldWords } from '../../texts/field-words.ts';
import { FileField, TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const resumeForm: VerbForm = {
  type: 'resume',
  path: 'lanjut',
  scripts: ['uploads'],
  read: (fields) => ({ note: fields.text('note'), files: fields.files('files', 'work') }),
  Body: ({ form }) => (
    <>
      <TextArea form={form} name="note" label={fieldWords.note} />
      <FileField form={form} name="files" label={fieldWords.files} />
    </>
  ),
};
