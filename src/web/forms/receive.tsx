/** Intake: what came, from whom, with which evidence; it gets its number in the agenda book. */
import { FileField, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { CONTENT_PICTURES, readContent, SimpleContent } from './simple-content.tsx';
import type { VerbForm } from './verb-form.ts';

export const receiveForm: VerbForm = {
  type: 'receive',
  path: 'terima',
  scripts: ['uploads'],
  pictures: CONTENT_PICTURES,
  fill: ({ view }) => Fields.of({ subject: view.state.title }),
  read: (fields) => ({
    source: fields.text('source'), letterNumber: fields.text('letterNumber'), letterDate: fields.optional('letterDate'), subject: fields.text('subject'), kind: fields.text('kind'),
    note: fields.text('note'), files: fields.files('files', 'evidence'), post: readContent(fields),
  }),
  Body: ({ form, about }) => (
    <>
      <TextField form={form} name="subject" label="Perihal" required maxlength={300} />
      <TextField form={form} name="source" label="Asal" hint="Surat atau bahan dari siapa." maxlength={300} />
      <TextField form={form} name="letterNumber" label="Nomor surat" maxlength={300} />
      <TextField form={form} name="letterDate" label="Tanggal surat" type="date" />
      <TextField form={form} name="kind" label="Jenis" list={['Berita', 'Pengumuman', 'Liputan', 'Siaran pers']} maxlength={300} />
      <FileField form={form} name="files" label="Bukti" hint="Surat, foto, video, atau rekaman." />
      {about.view.state.post === null && <SimpleContent form={form} intro="Boleh dikosongkan dan disusun kemudian." />}
      <TextArea form={form} name="note" label="Catatan" />
    </>
  ),
};
