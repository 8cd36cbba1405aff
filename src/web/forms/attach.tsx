/** More material for the case. */
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
      <FileField form={form} name="files" label="Berkas" hint="Paling besar 200 MB tiap berkas." required />
      <Choices form={form} name="kind" label="Jenis" required options={[{ value: 'material', label: 'Bahan' }, { value: 'evidence', label: 'Bukti' }, { value: 'letter', label: 'Surat' }, { value: 'work', label: 'Hasil kerja' }]} />
    </>
  ),
};
