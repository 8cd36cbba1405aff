/** Disposisi: to whom, what to do, by when; and a no where the SOP lets this step refuse. */
import { closedOn, dueDays } from '../../core/calendar/due-days.ts';
import { knowsYear } from '../../core/calendar/known-years.ts';
import { Urgency } from '../../core/case/command.ts';
import { findStep } from '../../core/sop/machine.ts';
import { stepsAhead } from '../../core/sop/ways.ts';
import { instructionWords, urgencyWords } from '../../texts/choice-words.ts';
import { phrasesOf } from '../../texts/disposition-phrases.ts';
import { dispositionWords as words } from '../../texts/disposition-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { formatLongDate, timeWords } from '../../texts/format-time.ts';
import { Hidden } from '../components/form.tsx';
import { Choices, FileField, Select, TextArea, TextField, type Option } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import type { About, VerbForm } from './verb-form.ts';
import { ownEntry } from '../../core/own-entry.ts';

export const disposeForm: VerbForm = {
  type: 'dispose',
  path: 'disposisi',
  scripts: ['uploads'],
  needs: ['positions'],
  fill: (about) => Fields.of({ receivers: nextPerformers(about), answer: mayRefuse(about) ? undefined : 'ya', urgency: about.view.state.urgency, dueDay: '' }),
  // A ready sentence goes before what was typed: it is where the writer began.
  prepare: (fields) => (fields.optional('phrase') === undefined ? fields : fields.with('note', [fields.text('phrase'), fields.text('note')].filter((one) => one !== '').join('\n')).with('phrase')),
  read: (fields) => ({
    answer: fields.text('answer'), note: fields.text('note'), urgency: fields.optional('urgency'), files: fields.files('files', 'material'),
    // A no goes to nobody: what is ticked beforehand belongs to the yes.
    ...(fields.text('answer') === 'tidak' ? { receivers: [] } : {
      receivers: [...new Set([...fields.all('receivers'), ...fields.lines('others')])], instructions: fields.all('instructions'), due: fields.optional('due') ?? fields.optional('dueDay'),
    }),
  }),
  Body: ({ form, about }) => (
    <div class="form dispose">
      {!mayRefuse(about) ? <Hidden name="answer" value="ya" /> : (
        <Choices form={form} name="answer" label={fieldWords.answer} required options={[{ value: 'ya', label: words.answers.ya }, { value: 'tidak', label: words.answers.tidak }]} />
      )}
      <div class="columns-of-choices if-yes"><Choices form={form} name="receivers" label={words.receivers} hint={mayRefuse(about) ? words.receiversHint : undefined} several lang="id" required={!mayRefuse(about)} search options={receivers(about)} /></div>
      <details class="if-yes" open={form.fields.optional('others') !== undefined}>
        <summary>{words.others}</summary>
        <TextArea form={form} name="others" label={words.othersName} hint={words.othersHint} rows={2} />
      </details>
      <div class="columns-of-choices if-yes"><Choices form={form} name="instructions" label={words.instructions} several options={Object.entries(instructionWords).map(([value, label]) => ({ value, label }))} /></div>
      <div class="phrases">
        <Select form={form} name="phrase" label={words.phrase} empty={words.noPhrase} lang="id" options={phrasesOf(about.view.office.settings).map((one) => ({ value: one, label: one }))} />
        <TextArea form={form} name="note" label={fieldWords.note} hint={mayRefuse(about) ? words.noteHint : undefined} search={mayRefuse(about)} />
      </div>
      <Choices form={form} name="urgency" label={fieldWords.urgency} required inline options={Urgency.options.map((value) => ({ value, label: urgencyWords[value] }))} />
      <div class="form if-yes"><DueDay form={form} about={about} /></div>
      <FileField form={form} name="files" label={fieldWords.files} />
    </div>
  ),
};

/** Working days of this office as one tap; any other day by its date. */
function DueDay({ form, about }: { form: FormState; about: About }) {
  const { calendar } = about.view.office;
  const typed = form.fields.text('due');
  const closed = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? closure(calendar, typed) : null;
  return (
    <>
      <Choices form={form} name="dueDay" label={fieldWords.due} inline options={[
        { value: '', label: words.noDue },
        ...dueDays(calendar, about.today).map(({ workingDays, on }) => ({ value: on, label: words.workingDays(workingDays, formatLongDate(on)), hint: knowsYear(calendar, Number(on.slice(0, 4))) ? undefined : timeWords.yearUnknown(Number(on.slice(0, 4))) })),
      ]} />
      <TextField form={form} name="due" label={words.otherDue} type="date" hint={closed === null ? words.otherDueHint : words.closed(closed.name)} />
    </>
  );
}

function closure(calendar: About['view']['office']['calendar'], on: string): { readonly name: string } | null {
  try {
    return closedOn(calendar, on);
  } catch {
    return null;
  }
}

function mayRefuse({ view, move }: About): boolean {
  return typeof findStep(view.version.machine, move.step ?? '')?.tidak === 'string';
}

/** Whoever has the next step is ticked beforehand: that is what the SOP says. */
function nextPerformers({ view, move }: About): string[] {
  const next = move.step === null ? undefined : stepsAhead(view.version.machine, move.step)[0];
  return view.version.machine.performers.filter((one) => next?.performers.includes(one.key) && !next.outside).map((one) => one.name);
}

/**
 * The columns of the SOP, each with the post that fills it where that is called otherwise, then every other post of the office.
 * Nobody passes a case on to themselves; a column of mine that others fill too stays.
 */
function receivers({ view, material }: About): Option[] {
  const { version: { machine, bindings }, actor } = view;
  const mine = new Set(actor.kind === 'person' ? actor.acts.map((act) => act.positionId) : []);
  const names = new Map(material.positions.map((one) => [one.id, one.name]));
  const columns = machine.performers.filter((one) => !one.outside).map((one) => ({ name: one.name, posts: ownEntry(bindings, one.key) ?? [] }));
  const bound = new Set(columns.flatMap((one) => one.posts));
  const others = columns.filter(({ posts }) => posts.length === 0 || posts.some((post) => !mine.has(post))).map(({ name, posts }) => {
    const called = posts.map((post) => names.get(post) ?? '').filter((one) => one !== '' && one !== name);
    return { value: name, label: name, hint: called.length === 0 ? undefined : called.join(', ') };
  });
  const free = material.positions.filter((one) => !bound.has(one.id) && !mine.has(one.id)).map((one) => ({ value: one.name, label: one.name }));
  return [...others, ...free.filter(({ value }) => !others.some((one) => one.value === value))].slice(0, 60);
}
