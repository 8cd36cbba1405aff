/** A note and files, and no more: anything else a step asks for, and what one waited for has come. */
import { fieldWords } from '../../texts/field-words.ts';
import { FileField, TextArea } from '../components/field.tsx';
import type { VerbForm } from './verb-form.ts';

export const workForm = noteAndFiles('work', 'kerja');
/** The office's clock runs again. */
export const resumeForm = noteAndFiles('resume', 'lanjut');

function noteAndFiles(type: 'work' | 'resume', path: string): VerbForm {
  return {
    type,
    path,
    scripts: ['uploads'],
    read: (fields) => ({ note: fields.text('note'), files: fields.files('files', 'work') }),
    Body: ({ form }) => (
      <>
        <TextArea form={form} name="note" label={fieldWords.note} />
        <FileField form={form} name="files" label={fieldWords.files} />
      </>
    ),
  };
}
