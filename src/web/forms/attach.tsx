/** More material for the case. */
import { fieldWords } from '../../texts/field-words.ts';
import { intakeWords as words } from '../../texts/intake-words.ts';
import { Choices, FileField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { VerbForm } from './verb-form.ts';

export const attachForm: VerbForm = {
  type: 'attach',
  path: 'lampiran',
  scripts: ['uploads'],
  fill: () => Fields.of({ kind: 'material' }),
  read: (fields) => ({ files: fields.files('files').map((file) => ({ ...file, kind: fields.optional('kind') })) }),
  Body: ({ form }) => (
    <>
      <FileField form={form} name="files" label={fieldWords.file} hint={words.fileHint} required />
      <Choices form={form} name="kind" label={fieldWords.kind} required options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))} />
    </>
  ),
};
