/** The improvement report, after every item has its proof. */
import { FileField, TextArea } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { VerbForm } from './verb-form.ts';

export const completeFollowUpForm: VerbForm = {
  type: 'completeFollowUp',
  path: 'laporan-perbaikan',
  scripts: ['uploads'],
  fill: ({ view }) => Fields.of({ report: view.state.followUps.map((one) => `${one.text}: ${one.closed?.result ?? 'belum selesai'}`).join('\n') }),
  read: (fields) => ({ report: fields.text('report'), files: fields.files('files', 'work') }),
  Body: ({ form }) => (
    <>
      <TextArea form={form} name="report" label="Laporan perbaikan" rows={8} required />
      <FileField form={form} name="files" label="Lampiran" />
    </>
  ),
};
