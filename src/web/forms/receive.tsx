/** Intake: what came, from whom, with which evidence; it gets its number in the agenda book. */
import { fieldWords } from '../../texts/field-words.ts';
import { intakeWords as words } from '../../texts/intake-words.ts';
import { letterKinds } from '../../texts/ready-entries.ts';
import { FileField, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { CONTENT_FILMS, CONTENT_PICTURES, readContent, screensOf, SimpleContent } from './simple-content.tsx';
import type { VerbForm } from './verb-form.ts';

export const receiveForm: VerbForm = {
  type: 'receive',
  path: 'terima',
  scripts: ['uploads'],
  pictures: CONTENT_PICTURES,
  films: CONTENT_FILMS,
  fill: ({ view }) => Fields.of({ subject: view.state.title }),
  read: (fields, { view }) => ({
    source: fields.text('source'), letterNumber: fields.text('letterNumber'), letterDate: fields.optional('letterDate'), subject: fields.text('subject'), kind: fields.text('kind'),
    note: fields.text('note'), files: fields.files('files', 'evidence'), post: readContent(fields, screensOf(view.channels)),
  }),
  Body: ({ form, about }) => (
    <>
      <TextField form={form} name="subject" label={fieldWords.subject} required maxlength={300} />
      <TextField form={form} name="source" label={fieldWords.source} hint={words.sourceHint} maxlength={300} />
      <TextField form={form} name="letterNumber" label={fieldWords.letterNumber} maxlength={300} />
      <TextField form={form} name="letterDate" label={fieldWords.letterDate} type="date" />
      <TextField form={form} name="kind" label={fieldWords.kind} list={letterKinds} maxlength={300} />
      <FileField form={form} name="files" label={fieldWords.proof} hint={words.evidenceHint} />
      {about.view.state.post === null && <SimpleContent form={form} intro={words.later} screens={screensOf(about.view.channels)} />}
      <TextArea form={form} name="note" label={fieldWords.note} />
    </>
  ),
};
