/** The period's meeting on one screen: figures, agenda from them, who came, minutes begun from the figures, what is to be mended. */
import { makeAgenda } from '../../core/evaluation/agenda.ts';
import { error } from '../../core/issue.ts';
import { draftMinutes, wordAgendaItem, wordFollowUp, wordPeriod } from '../../texts/evaluation-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { meetingWords as words } from '../../texts/meeting-words.ts';
import { channelName } from '../case-names.ts';
import { Button } from '../components/button.tsx';
import { FieldNotes, FileField, Select, TextArea, TextField, Tick } from '../components/field.tsx';
import { FiguresView } from '../components/figures-view.tsx';
import { Fields } from '../fields.ts';
import { issuesAt, type FormState } from '../form-state.ts';
import type { About, VerbForm } from './verb-form.ts';

export const evaluateForm: VerbForm = {
  type: 'evaluate',
  path: 'evaluasi',
  scripts: ['uploads'],
  needs: ['figures', 'positions'],
  fill: (about) => Fields.of({ heldOn: about.today, minutes: outline(about) }),
  check: (fields) => (present(fields).length > 0 ? [] : [error('evaluation.nobody-present', 'attendance')]),
  read: (fields) => ({
    minutes: fields.text('minutes'), heldOn: fields.text('heldOn'), attendance: present(fields), files: fields.files('files', 'minutes'),
    followUps: rows(fields).flatMap((row) => (fields.optional(`item.${row}`) === undefined ? [] : [{ id: `t${row}`, text: fields.text(`item.${row}`), by: fields.optional(`by.${row}`), position: fields.optional(`position.${row}`), due: fields.optional(`due.${row}`) }])),
  }),
  Body: ({ form, about }) => (
    <>
      {about.material.figures && <FiguresView figures={about.material.figures} zone={about.view.office.calendar.zone} office={about.office} channel={(key) => channelName(about.view, key)} />}
      <Agenda about={about} />
      <TextField form={form} name="heldOn" label={fieldWords.heldOn} type="date" required />
      <Attendance form={form} about={about} />
      <TextArea form={form} name="minutes" label={fieldWords.minutes} hint={words.minutesHint} rows={22} required />
      <FollowUps form={form} about={about} />
      <FileField form={form} name="files" label={words.papers} />
    </>
  ),
};

function present(fields: Fields): readonly string[] {
  return [...fields.all('member'), ...fields.lines('attendance')];
}

function Agenda({ about: { material, path } }: { about: About }) {
  const items = material.figures ? makeAgenda(material.figures, material.openItems.length) : [];
  return (
    <section aria-labelledby="agenda" class="agenda">
      <h2 id="agenda">{words.agenda}</h2>
      {items.length === 0 ? <p class="quiet-text">{words.nothingOdd}</p> : <ol>{items.map((item) => <li>{wordAgendaItem(item)}</li>)}</ol>}
      {material.openItems.length > 0 && (
        <>
          <h3>{words.stillOpen}</h3>
          <ul>{material.openItems.map((item) => <li><span dir="auto" lang="id">{wordFollowUp(item)}</span> (<a href={`${path.slice(0, path.lastIndexOf('/'))}/${item.caseId}`}>{words.period(wordPeriod(item.period))}</a>)</li>)}</ul>
        </>
      )}
    </section>
  );
}

/** Members by tick; whoever came besides by name and post. */
function Attendance({ form, about: { material } }: { form: FormState; about: About }) {
  const issues = issuesAt(form.issues, ['attendance']);
  return (
    <fieldset class={issues.length > 0 ? 'row-group wrong' : 'row-group'}>
      <legend>{fieldWords.attendance}</legend>
      <FieldNotes id="f-hadir" issues={issues} hint={words.attendanceHint} />
      <div class="choices ticks" lang="id">{material.colleagues.map(({ name, posts }) => {
        const value = posts.length === 0 ? name : `${name} (${posts.join(', ')})`;
        return <Tick form={form} name="member" value={value.slice(0, 300)} label={<>{name}{posts.length > 0 && <span class="quiet-text"> {posts.join(', ')}</span>}</>} />;
      })}</div>
      <TextArea form={form} name="attendance" label={words.guests} hint={words.guestsHint} rows={3} places={['tamu']} />
    </fieldset>
  );
}

/** Rows that are filled, and two more. */
function rows(fields: Fields): readonly number[] {
  const filled = fields.entries.flatMap(([name, value]) => (/^item\.\d{1,3}$/.test(name) && value.trim() !== '' ? [Number(name.slice(5))] : []));
  const last = Math.max(0, ...filled);
  return Array.from({ length: Math.min(100, last + 2) }, (_, index) => index + 1);
}

function FollowUps({ form, about }: { form: FormState; about: About }) {
  const posts = about.material.positions.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <fieldset class="row-group">
      <legend>{fieldWords.followUps}</legend>
      <p class="hint">{words.itemHint}</p>
      {rows(form.fields).map((row, index) => (
        <div class="row-group follow-up">
          <TextField form={form} name={`item.${row}`} label={words.item(row)} maxlength={1000} places={[`followUps.${index}`]} />
          <Select form={form} name={`position.${row}`} label={words.itemPost(row)} options={posts} empty={words.noPost} lang="id" places={[`followUps.${index}.by`]} />
          <TextField form={form} name={`by.${row}`} label={words.itemBy(row)} maxlength={300} />
          <TextField form={form} name={`due.${row}`} label={words.itemDue(row)} type="date" places={[`followUps.${index}.due`]} />
        </div>
      ))}
      <p><Button weight="plain" name="ulang" value="baris" skipChecks>{words.addRow}</Button></p>
    </fieldset>
  );
}

function outline({ view, material: { figures, openItems }, today }: About): string {
  return draftMinutes({
    office: view.office.settings.agency || view.office.name, sop: view.version.machine.title, period: view.state.period, day: today, figures,
    agenda: figures ? makeAgenda(figures, openItems.length) : [], open: openItems, channel: (key) => channelName(view, key),
  });
}
