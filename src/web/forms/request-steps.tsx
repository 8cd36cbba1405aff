/** The public request in three short steps. What belongs to the other steps travels along as hidden fields, so going back loses nothing. */
import { OUTSIDE_FILM } from '../../actions/keep-file.ts';
import { error, type Issue } from '../../core/issue.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { checkContact } from '../../core/request-contact.ts';
import type { Channel } from '../../core/post/outlet.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { zoneName } from '../../texts/format-time.ts';
import { intakeWords } from '../../texts/intake-words.ts';
import { publishingWords } from '../../texts/publishing-words.ts';
import { requestWords as words } from '../../texts/request-words.ts';
import { FileField, TextArea } from '../components/field.tsx';
import { Hidden } from '../components/form.tsx';
import type { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import { Applicant } from './applicant.tsx';
import { ChannelPicker, noneChosen } from './channel-picker.tsx';
import { LETTER_ACCEPT } from './request.tsx';
import { CONTENT_PICTURES, screensOf, SimpleContent } from './simple-content.tsx';

export type StepNumber = 1 | 2 | 3;

export const STEPS: readonly { readonly step: StepNumber; readonly owns: RegExp; readonly places: RegExp }[] = [
  { step: 1, owns: /^(agency|contact|subject|letterNumber|letterDate)$/, places: /^(agency|contact|subject|letter)/ },
  { step: 2, owns: /^(files|contentTitle|text|film|picture\.\d|alt\.(\d|film))$/, places: /^(files|post|picture|alt|film|contentTitle|text)/ },
  { step: 3, owns: /^(channels|(from|until)\..+|purpose)$/, places: /^/ },
];
const REQUIRED = ['agency', 'contact', 'subject'] as const;

/** The step a form was sent from; undefined when it came whole, as from a program. */
export function sentFrom(fields: Fields): StepNumber | undefined {
  return STEPS.find(({ step }) => String(step) === fields.text('langkah'))?.step;
}

/** Where the sender wants to go; one further unless a button says otherwise. */
export function wishedStep(fields: Fields, from: StepNumber): StepNumber | 'send' {
  const wished = STEPS.find(({ step }) => String(step) === fields.text('ke'))?.step;
  return wished ?? (from === 3 ? 'send' : ((from + 1) as StepNumber));
}

/** What a step must have before the next one; the rest is looked at when all is sent. */
export function missingIn(fields: Fields, step: StepNumber): readonly Issue[] {
  if (step === 1) return [...REQUIRED.filter((name) => fields.text(name).trim() === '').map((name) => error('field.invalid', name, { field: name, rule: 'too_small' })), ...checkContact(fields.text('contact'))];
  if (step === 3) return noneChosen(fields);
  const brought = CONTENT_PICTURES.map((name, index) => ({ name, number: index + 1 })).filter(({ name }) => fields.files(name).length > 0);
  const letter = fields.files('files').length > 0 || fields.optional('letterNumber') !== undefined;
  const content = fields.optional('text') !== undefined || brought.length > 0 || fields.files('film').length > 0;
  return [
    ...(letter ? [] : [error('request.letter-missing', 'files')]), ...(content ? [] : [error('request.content-missing', 'text')]),
    ...brought.filter(({ number }) => fields.optional(`alt.${number}`) === undefined).map(({ number }) => error('post.alt-missing', `alt.${number}`, { number })),
    ...(fields.files('film').length > 0 && fields.optional('alt.film') === undefined ? [error('request.film-unworded', 'alt.film')] : []),
  ];
}

/** The first step one of these issues is about. */
export function stepOf(issues: readonly Issue[]): StepNumber {
  return Math.min(...issues.map((issue) => STEPS.find(({ places }) => places.test(issue.place))?.step ?? 3)) as StepNumber;
}

export function StepList({ step }: { step: StepNumber }) {
  return (
    <ol class="steps" aria-label={words.steps}>
      {STEPS.map((one) => <li class={one.step < step ? 'done' : undefined} aria-current={one.step === step ? 'step' : undefined}><span>{one.step}</span>{words.stepNames[one.step - 1]}</li>)}
    </ol>
  );
}

interface BodyProps { readonly form: FormState; readonly step: StepNumber; readonly channels: readonly Channel[]; readonly zone: Zone }

export function StepBody({ form, step, channels, zone }: BodyProps) {
  const elsewhere = STEPS.filter((one) => one.step !== step);
  return (
    <>
      <Hidden name="langkah" value={String(step)} />
      {form.fields.entries.filter(([name, value]) => value !== '' && elsewhere.some(({ owns }) => owns.test(name))).map(([name, value]) => <Hidden name={name} value={value} />)}
      {step === 1 && <Applicant form={form} />}
      {step === 2 && (
        <>
          <FileField form={form} name="files" label={intakeWords.scan} hint={words.scanHint} accept={LETTER_ACCEPT} search />
          <SimpleContent form={form} intro={intakeWords.asked} screens={screensOf(channels)} filmMost={OUTSIDE_FILM} asks />
        </>
      )}
      {step === 3 && (
        <>
          <ChannelPicker form={form} atLeastOne channels={channels} zone={zone} label={publishingWords.wished} hint={publishingWords.wishedHint(zoneName(zone))} />
          <TextArea form={form} name="purpose" label={intakeWords.more} />
          <Summary fields={form.fields} />
        </>
      )}
    </>
  );
}

/** What is about to be sent, read once more. */
function Summary({ fields }: { fields: Fields }) {
  const names = (name: string) => fields.files(name).map((file) => file.name);
  const date = fields.text('letterDate');
  const rows: readonly (readonly [string, string])[] = [
    [intakeWords.applicant, fields.text('agency')], [fieldWords.contact, fields.text('contact')], [fieldWords.subject, fields.text('subject')],
    [words.letter, [fields.text('letterNumber'), wordCivilDate(date)].filter((one) => one !== '').join(', ')],
    [words.scanShort, names('files').join(', ')], [intakeWords.contentTitle, fields.text('contentTitle')], [fieldWords.text, fields.text('text')],
    [words.pictures, [1, 2, 3, 4].flatMap((row) => names(`picture.${row}`)).join(', ')], [words.film, names('film').join(', ')],
  ];
  return (
    <section class="panel summary-box">
      <h2>{words.readAgain}</h2>
      <dl class="facts beside">{rows.filter(([, value]) => value !== '').map(([label, value]) => <><dt>{label}</dt><dd dir="auto" lang="id">{value}</dd></>)}</dl>
    </section>
  );
}
