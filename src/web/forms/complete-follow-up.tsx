/** The improvement report, begun from the items and their proof, after every item has one. */
import { draftReport } from '../../texts/evaluation-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { meetingWords as words } from '../../texts/meeting-words.ts';
import { FileField, TextArea } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { VerbForm } from './verb-form.ts';

export const completeFollowUpForm: VerbForm = {
  type: 'completeFollowUp',
  path: 'laporan-perbaikan',
  scripts: ['uploads'],
  fill: ({ view }) => Fields.of({ report: draftReport(view.version.machine.title, view.state.period, view.state.followUps, (at) => formatDate(localDate(at, view.office.calendar.zone))) }),
  read: (fields) => ({ report: fields.text('report'), files: fields.files('files', 'work') }),
  Body: ({ form }) => (
    <>
      <TextArea form={form} name="report" label={words.report} hint={words.reportHint} rows={12} required />
      <FileField form={form} name="files" label={fieldWords.files} />
    </>
  ),
};
