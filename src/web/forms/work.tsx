/** Anything else a step asks for: a note and files. */
import { fieldWords } from '../../texts/field-words.ts';
import { FileField, TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const workForm: VerbForm = {
  type: 'work',
  path: 'kerja',
  scripts: ['uploads'],
  read: (fields) => ({ note: fields.text('note'), files: fields.files('files', 'work') }),
  Body: ({ form }) => (
    <>
      <TextArea form={form} name="note" label={fieldWords.note} />
      <FileField form={form} name="files" label={fieldWords.files} />
    </>
  ),
};
