/** An outside agency's letter, typed in by an officer or by the agency itself. */
import type { Zone } from '../../core/calendar/office-calendar.ts';
import type { Channel } from '../../core/post/outlet.ts';
import { FileField, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import { ChannelPicker, readChannels } from './channel-picker.tsx';
import { CONTENT_PICTURES, readContent, SimpleContent } from './simple-content.tsx';
import type { VerbForm } from './verb-form.ts';

export function readRequest(fields: Fields, zone: Zone): Record<string, unknown> {
  const channels = readChannels(fields, zone);
  return {
    agency: fields.text('agency'), contact: fields.text('contact'), letterNumber: fields.text('letterNumber'), letterDate: fields.optional('letterDate'), subject: fields.text('subject'),
    purpose: fields.text('purpose'), files: fields.files('files', 'letter'), post: readContent(fields), channels: channels.length > 0 ? channels : undefined,
  };
}

export function RequestFields({ form, channels, zone }: { form: FormState; channels: readonly Channel[]; zone: Zone }) {
  return (
    <>
      <TextField form={form} name="agency" label="Instansi pemohon" required maxlength={300} autocomplete="organization" />
      <TextField form={form} name="contact" label="Kontak yang dapat dihubungi" hint="Nama beserta nomor telepon atau surel." required maxlength={300} />
      <TextField form={form} name="subject" label="Perihal" required maxlength={300} />
      <TextField form={form} name="letterNumber" label="Nomor surat" maxlength={300} />
      <TextField form={form} name="letterDate" label="Tanggal surat" type="date" />
      <FileField form={form} name="files" label="Pindaian surat permohonan" accept=".pdf,image/*" />
      <SimpleContent form={form} intro="Materi yang diminta untuk ditayangkan." />
      <ChannelPicker form={form} channels={channels} zone={zone} label="Kanal dan waktu yang diinginkan" />
      <TextArea form={form} name="purpose" label="Keterangan lain" />
    </>
  );
}

export const requestForm: VerbForm = {
  type: 'request',
  path: 'permohonan',
  scripts: ['uploads'],
  pictures: CONTENT_PICTURES,
  fill: ({ view }) => Fields.of({ subject: view.state.title }),
  read: (fields, { view }) => readRequest(fields, view.office.calendar.zone),
  Body: ({ form, about }) => <RequestFields form={form} channels={about.view.channels} zone={about.view.office.calendar.zone} />,
};
