/** The public request in three short steps. What belongs to the other steps travels along as hidden fields, so going back loses nothing. */
import { error, type Issue } from '../../core/issue.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import type { Channel } from '../../core/post/outlet.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { FileField, TextArea, TextField } from '../components/field.tsx';
import { Hidden } from '../components/form.tsx';
import type { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import { ChannelPicker } from './channel-picker.tsx';
import { SimpleContent } from './simple-content.tsx';

export type StepNumber = 1 | 2 | 3;

export const STEPS: readonly { readonly step: StepNumber; readonly title: string; readonly owns: RegExp; readonly places: RegExp }[] = [
  { step: 1, title: 'Pemohon', owns: /^(agency|contact|subject|letterNumber|letterDate)$/, places: /^(agency|contact|subject|letter)/ },
  { step: 2, title: 'Isi dan materi', owns: /^(files|contentTitle|text|picture\.\d|alt\.\d)$/, places: /^(files|post|picture|contentTitle|text)/ },
  { step: 3, title: 'Penayangan dan kirim', owns: /^(channels|(from|until)\..+|purpose)$/, places: /^/ },
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
  return step !== 1 ? [] : REQUIRED.filter((name) => fields.text(name).trim() === '').map((name) => error('field.invalid', name, { field: name, rule: 'too_small' }));
}

/** The first step one of these issues is about. */
export function stepOf(issues: readonly Issue[]): StepNumber {
  return Math.min(...issues.map((issue) => STEPS.find(({ places }) => places.test(issue.place))?.step ?? 3)) as StepNumber;
}

export function StepList({ step }: { step: StepNumber }) {
  return (
    <ol class="steps" aria-label="Langkah pengisian">
      {STEPS.map((one) => <li class={one.step < step ? 'done' : undefined} aria-current={one.step === step ? 'step' : undefined}><span>{one.step}</span>{one.title}</li>)}
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
          <FileField form={form} name="files" label="Pindaian surat permohonan" hint="PDF atau gambar, paling besar 10 MB. Berkas yang sudah terunggah tetap tersimpan." accept=".pdf,image/*" />
          <SimpleContent form={form} intro="Materi yang diminta untuk ditayangkan." />
        </>
      )}
      {step === 3 && (
        <>
          <ChannelPicker form={form} channels={channels} zone={zone} label="Kanal dan waktu yang diinginkan" />
          <TextArea form={form} name="purpose" label="Keterangan lain" />
          <Summary fields={form.fields} />
        </>
      )}
    </>
  );
}

function Applicant({ form }: { form: FormState }) {
  return (
    <>
      <TextField form={form} name="agency" label="Instansi pemohon" required maxlength={300} autocomplete="organization" />
      <TextField form={form} name="contact" label="Kontak yang dapat dihubungi" hint="Nama beserta nomor telepon atau surel." required maxlength={300} />
      <TextField form={form} name="subject" label="Perihal" required maxlength={300} />
      <TextField form={form} name="letterNumber" label="Nomor surat" maxlength={300} />
      <TextField form={form} name="letterDate" label="Tanggal surat" type="date" />
    </>
  );
}

/** What is about to be sent, read once more. */
function Summary({ fields }: { fields: Fields }) {
  const names = (name: string) => fields.files(name).map((file) => file.name);
  const date = fields.text('letterDate');
  const rows: readonly (readonly [string, string])[] = [
    ['Instansi pemohon', fields.text('agency')], ['Kontak', fields.text('contact')], ['Perihal', fields.text('subject')],
    ['Surat', [fields.text('letterNumber'), wordCivilDate(date)].filter((one) => one !== '').join(', ')],
    ['Pindaian surat', names('files').join(', ')], ['Judul materi', fields.text('contentTitle')], ['Isi', fields.text('text')],
    ['Gambar', [1, 2, 3, 4].flatMap((row) => names(`picture.${row}`)).join(', ')],
  ];
  return (
    <section class="panel summary-box">
      <h2>Periksa sebelum dikirim</h2>
      <dl class="facts beside">{rows.filter(([, value]) => value !== '').map(([label, value]) => <><dt>{label}</dt><dd dir="auto">{value}</dd></>)}</dl>
    </section>
  );
}
