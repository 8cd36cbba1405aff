/** Disposisi: to whom, what to do, by when; and a no where the SOP lets this step refuse. */
import { Urgency } from '../../core/case/command.ts';
import { findStep } from '../../core/sop/machine.ts';
import { stepsAhead } from '../../core/sop/ways.ts';
import { instructionWords, urgencyWords } from '../../texts/choice-words.ts';
import { Hidden } from '../components/form.tsx';
import { Choices, FileField, Select, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { About, VerbForm } from './verb-form.ts';

export const disposeForm: VerbForm = {
  type: 'dispose',
  path: 'disposisi',
  needs: ['positions'],
  fill: (about) => Fields.of({ receivers: nextPerformers(about), answer: mayRefuse(about) ? undefined : 'ya', urgency: about.view.state.urgency }),
  read: (fields) => ({
    answer: fields.text('answer'),
    receivers: [...new Set([...fields.all('receivers'), ...fields.lines('others')])], instructions: fields.all('instructions'), note: fields.text('note'),
    urgency: fields.optional('urgency'), due: fields.optional('due'), files: fields.files('files', 'material'),
  }),
  Body: ({ form, about }) => (
    <>
      {!mayRefuse(about) ? <Hidden name="answer" value="ya" /> : (
        <Choices form={form} name="answer" label="Keputusan" required options={[{ value: 'ya', label: 'Ya, teruskan' }, { value: 'tidak', label: 'Tidak, tolak', hint: 'Alasannya wajib ditulis pada catatan.' }]} />
      )}
      <Choices form={form} name="receivers" label="Diteruskan kepada" several required={!mayRefuse(about)} options={receivers(about).map((name) => ({ value: name, label: name }))} />
      <TextArea form={form} name="others" label="Penerima lain" hint="Satu nama atau jabatan tiap baris." rows={2} />
      <Choices form={form} name="instructions" label="Dengan hormat harap" several options={Object.entries(instructionWords).map(([value, label]) => ({ value, label }))} />
      <TextArea form={form} name="note" label="Catatan" />
      <Select form={form} name="urgency" label="Kecepatan" required options={Urgency.options.map((value) => ({ value, label: urgencyWords[value] }))} />
      <TextField form={form} name="due" label="Batas waktu" type="date" />
      <FileField form={form} name="files" label="Lampiran" />
    </>
  ),
};

function mayRefuse({ view, move }: About): boolean {
  return typeof findStep(view.version.machine, move.step ?? '')?.tidak === 'string';
}

/** Whoever has the next step is ticked beforehand: that is what the SOP says. */
function nextPerformers({ view, move }: About): string[] {
  const next = move.step === null ? undefined : stepsAhead(view.version.machine, move.step)[0];
  return view.version.machine.performers.filter((one) => next?.performers.includes(one.key) && !next.outside).map((one) => one.name);
}

function receivers({ view, material }: About): string[] {
  const columns = view.version.machine.performers.filter((one) => !one.outside).map((one) => one.name);
  return [...new Set([...columns, ...material.positions.map((one) => one.name)])].slice(0, 60);
}
