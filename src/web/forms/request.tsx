/** An outside agency's letter, typed in by an officer or by the agency itself. */
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { whyPlanFixed } from '../../core/case/may.ts';
import type { Channel } from '../../core/post/outlet.ts';
import { intakeWords as words } from '../../texts/intake-words.ts';
import { publishingWords } from '../../texts/publishing-words.ts';
import { FileField, TextArea } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import { Applicant } from './applicant.tsx';
import { ChannelPicker, readChannels } from './channel-picker.tsx';
import { CONTENT_FILMS, CONTENT_PICTURES, readContent, screensOf, SimpleContent } from './simple-content.tsx';
import type { VerbForm } from './verb-form.ts';

/** The file field that holds the agency's letter, and what a browser offers for it. */
export const REQUEST_LETTERS = ['files'];
export const LETTER_ACCEPT = '.pdf,image/jpeg,image/png,image/webp,.heic,.heif';

export function readRequest(fields: Fields, offered: readonly Channel[], zone: Zone): Record<string, unknown> {
  const channels = readChannels(fields, zone);
  return {
    agency: fields.text('agency'), contact: fields.text('contact'), letterNumber: fields.text('letterNumber'), letterDate: fields.optional('letterDate'), subject: fields.text('subject'),
    purpose: fields.text('purpose'), files: fields.files('files', 'letter'), post: readContent(fields, screensOf(offered)), channels: channels.length > 0 ? channels : undefined,
  };
}

function RequestFields({ form, channels, zone, fixed }: { form: FormState; channels: readonly Channel[]; zone: Zone; fixed: boolean }) {
  return (
    <>
      <Applicant form={form} />
      <FileField form={form} name="files" label={words.scan} accept={LETTER_ACCEPT} />
      <SimpleContent form={form} intro={words.asked} screens={screensOf(channels)} />
      {!fixed && <ChannelPicker form={form} channels={channels} zone={zone} label={publishingWords.wished} />}
      <TextArea form={form} name="purpose" label={words.more} />
    </>
  );
}

export const requestForm: VerbForm = {
  type: 'request',
  path: 'permohonan',
  scripts: ['uploads'],
  pictures: CONTENT_PICTURES,
  films: CONTENT_FILMS,
  letters: REQUEST_LETTERS,
  fill: ({ view }) => Fields.of({ subject: view.state.title }),
  read: (fields, { view }) => readRequest(fields, view.channels, view.office.calendar.zone),
  Body: ({ form, about }) => <RequestFields form={form} channels={about.view.channels} zone={about.view.office.calendar.zone}
    fixed={whyPlanFixed(about.view.version.machine, about.view.state, about.view.actor) !== null} />,
};
