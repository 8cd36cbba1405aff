/** When the office works: zone, hours of the week, other hours for a time (Ramadan), days off with their sources. */
import { updateOffice } from '../../../actions/update-office.ts';
import { error, type Issue } from '../../../core/issue.ts';
import { missingOf, replacedBy, takeYear, withDaysOff, type CalendarYear } from '../../../core/calendar/calendar-year.ts';
import { knowsYear, lastKnownYear } from '../../../core/calendar/known-years.ts';
import { readDaysOff } from '../../../core/calendar/read-days-off.ts';
import type { ClosedDay, DayHours, OfficeCalendar, WeekHours, Zone } from '../../../core/calendar/office-calendar.ts';
import { ZONES } from '../../../core/calendar/check-calendar.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { officeSettings } from '../../../queries/settings.ts';
import { formatDate, formatLongDate, localDate, timeWords, zoneName } from '../../../texts/format-time.ts';
import { hoursWords as words, SET_BY_OFFICE } from '../../../texts/rule-setting-words.ts';
import { answerForm, refusedForm } from '../../answer-form.ts';
import { Button } from '../../components/button.tsx';
import { CalendarWarning } from '../../components/calendar-warning.tsx';
import { FileField, Select, TextArea, TextField } from '../../components/field.tsx';
import { Form, Hidden } from '../../components/form.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { missing } from '../error-pages.tsx';
import { badDay, isDay } from './post-settings.tsx';
import { adminsOnly, savedPath, sendSettings, settingsPath } from './settings-layout.tsx';

const KINDS: readonly ClosedDay['kind'][] = ['holiday', 'jointLeave', 'local'];
const zoneWords = (zone: Zone) => `${zoneName(zone)} (${zone.slice(5)})`;

export const calendarPage: Page = adminsOnly((equipment) => async (c) => {
  const office = await officeSettings(equipment.context.db, identityOf(c).officeId);
  return office ? show(equipment, c, office.calendar, freshForm(fill(office.calendar)), 200) : missing(c);
});

export const sendCalendar: Page = adminsOnly((equipment) => async (c) => {
  const office = await officeSettings(equipment.context.db, identityOf(c).officeId);
  if (!office) return missing(c);
  return answerForm(c, {
    act: async (fields) => {
      const calendar = change(office.calendar, fields, equipment.calendarYears);
      return 'issues' in calendar ? refusedForm(...calendar.issues) : updateOffice(equipment.context, identityOf(c), { calendar });
    },
    show: (form, status) => show(equipment, c, office.calendar, { ...form, fields: new Fields([...fill(office.calendar).entries.filter(([name]) => !form.fields.has(name)), ...typed(form.fields).entries]) }, status),
    next: (_, fields) => nextOf(c, office.calendar, fields),
  });
});

/** Of days that came in, how many they are and which took the place of another entry; of the rest, what was done. */
function nextOf(c: WebContext, before: OfficeCalendar, fields: Fields): string {
  const days = daysIn(fields);
  if (days === null) return savedPath(c, 'kalender', fields.has('open') ? 'libur-hapus' : fields.has('usual') ? 'khusus-hapus' : fields.text('act') === 'special' ? 'khusus' : fields.text('act') === 'take' ? 'tahun' : 'jam');
  const replaced = replacedBy(before, days).map((one) => one.date);
  return `${settingsPath(c, 'kalender')}?hari=${days.length}${replaced.length > 0 ? `&ganti=${replaced.join('.')}` : ''}`;
}

function DaysSaved({ c }: { c: WebContext }) {
  const count = Number(c.req.query('hari') ?? 0);
  if (c.req.method !== 'GET' || !Number.isInteger(count) || count <= 0) return null;
  const replaced = (c.req.query('ganti') ?? '').split('.').filter(isDay);
  return <Notice tone="good"><p role="status">{words.daysSaved(count)}{replaced.length > 0 && ` ${words.daysReplaced(replaced.map((date) => formatDate(date)).join(', '))}`}</p></Notice>;
}

/** A list that came as a file is shown as text, to be mended where it stands. */
function typed(fields: Fields): Fields {
  const file = fields.optional('file');
  return file === undefined ? fields : fields.with('list', file);
}

/** Fields of a period of other hours begin as the last such period had them, else as the week's own. */
function fillSpecial(calendar: OfficeCalendar, fields: Fields): Fields {
  const last = calendar.special.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1)?.hours ?? calendar.hours;
  return fields.text('act') === 'special' ? fields : Fields.of(Object.fromEntries(last.map((day, index) => [`special.${index}`, wordHours(day)])));
}

function fill(calendar: OfficeCalendar): Fields {
  return Fields.of({ zone: calendar.zone, ...Object.fromEntries(calendar.hours.map((day, index) => [`hours.${index}`, wordHours(day)])) });
}

/** Times as the office writes them: "07.30–12.00, 13.00–16.00". */
function wordHours(day: DayHours): string {
  return day.map((span) => `${span.from}–${span.to}`.replaceAll(':', '.')).join(', ');
}

/** "Senin 08.00–12.00", one line a day the office is open. */
function wordWeek(week: WeekHours): readonly string[] {
  return week.flatMap((day, index) => (day.length === 0 ? [] : [`${timeWords.days[index]} ${wordHours(day)}`]));
}

/** "07.30–12.00, 13:00-16:00"; null for what is not that. */
function readHours(text: string): DayHours | null {
  const spans = text.split(',').map((one) => one.trim()).filter((one) => one !== '').map((one) => /^(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})$/.exec(one));
  if (spans.some((span) => span === null)) return null;
  return spans.map((span) => ({ from: `${span![1]!.padStart(2, '0')}:${span![2]}`, to: `${span![3]!.padStart(2, '0')}:${span![4]}` }));
}

type Changed = OfficeCalendar | { readonly issues: readonly Issue[] };
const wrong = (...issues: readonly Issue[]) => ({ issues });

function change(calendar: OfficeCalendar, fields: Fields, years: readonly CalendarYear[]): Changed {
  if (fields.has('open')) return { ...calendar, closed: calendar.closed.filter((one) => one.date !== fields.text('open')) };
  if (fields.has('usual')) return { ...calendar, special: calendar.special.filter((one) => !(one.from === fields.text('usual') && one.name === fields.text('usualName'))) };
  if (fields.text('act') === 'special') return addSpecial(calendar, fields);
  if (fields.text('act') === 'list') return addList(calendar, fields);
  if (fields.text('act') === 'take') {
    const list = years.find((one) => String(one.year) === fields.text('year'));
    return list && isMissing(missingOf(calendar, list)) ? takeYear(calendar, list) : wrong(error('calendar.year-taken', '', { year: fields.text('year').slice(0, 4) }));
  }
  if (fields.text('act') === 'closed') {
    if (!isDay(fields.text('date'))) return wrong(badDay('date'));
    if (fields.optional('name') === undefined) return wrong(error('field.invalid', 'name', { field: 'name', rule: 'empty' }));
    return withDaysOff(calendar, [dayIn(fields)]);
  }
  const hours = readWeek(fields, 'hours');
  return 'issues' in hours ? hours : { ...calendar, zone: fields.text('zone') as Zone, hours };
}

function dayIn(fields: Fields): ClosedDay {
  const kind = KINDS.find((one) => one === fields.text('kind')) ?? 'local';
  return { date: fields.text('date'), name: fields.text('name').trim().slice(0, 200), kind, source: fields.text('source').trim().slice(0, 200) || SET_BY_OFFICE };
}

function listIn(fields: Fields) {
  return readDaysOff(fields.optional('file') ?? fields.text('list'), fields.text('listSource').trim().slice(0, 200));
}

/** Days off that a form brings in; null for a form that changes something else. */
function daysIn(fields: Fields): readonly ClosedDay[] | null {
  return fields.text('act') === 'closed' ? [dayIn(fields)] : fields.text('act') === 'list' ? listIn(fields).days : null;
}

function addList(calendar: OfficeCalendar, fields: Fields): Changed {
  const { days, issues } = listIn(fields);
  const sourceless = fields.text('listSource').trim() === '' ? [error('field.invalid', 'listSource', { field: 'listSource', rule: 'empty' })] : [];
  return issues.length + sourceless.length > 0 ? wrong(...sourceless, ...issues) : withDaysOff(calendar, days);
}

function isMissing({ closed, special }: Pick<CalendarYear, 'closed' | 'special'>): boolean {
  return closed.length + special.length > 0;
}

function addSpecial(calendar: OfficeCalendar, fields: Fields): Changed {
  const [from, to, name] = [fields.text('specialFrom'), fields.text('specialTo'), fields.text('specialName').trim().slice(0, 200)];
  if (!isDay(from)) return wrong(badDay('specialFrom'));
  if (!isDay(to)) return wrong(badDay('specialTo'));
  if (to < from) return wrong(error('dates.reversed', 'specialTo', { from, to }));
  if (name === '') return wrong(error('field.invalid', 'specialName', { field: 'name', rule: 'empty' }));
  const hours = readWeek(fields, 'special');
  if ('issues' in hours) return hours;
  const added = { from, to, name, hours, source: fields.text('specialSource').trim().slice(0, 200) || SET_BY_OFFICE };
  return { ...calendar, special: [...calendar.special, added].toSorted((a, b) => a.from.localeCompare(b.from)) };
}

function readWeek(fields: Fields, prefix: string): WeekHours | { readonly issues: readonly Issue[] } {
  const hours: DayHours[] = [];
  for (const [index, day] of timeWords.days.entries()) {
    const read = readHours(fields.text(`${prefix}.${index}`));
    if (!read) return wrong(error('calendar.hours-malformed', `${prefix}.${index}`, { day }));
    hours.push(read);
  }
  return hours as unknown as WeekHours;
}

function show(equipment: Equipment, c: WebContext, calendar: OfficeCalendar, form: FormState, status: number): Promise<Response> {
  const path = settingsPath(c, 'kalender');
  const newest = calendar.closed.map((one) => one.date.slice(0, 4)).toSorted().at(-1);
  const special = { ...form, fields: fillSpecial(calendar, form.fields) };
  return sendSettings(c, 'kalender', status, (
    <>
      <DaysSaved c={c} />
      <Problems issues={form.issues} />
      <Known equipment={equipment} c={c} calendar={calendar} />
      <section class="panel">
        <h2>{words.hours}</h2>
        <Form action={path} form={form} label={words.hours}>
          <Hidden name="act" value="hours" />
          <Select form={form} name="zone" label={words.zone} required options={ZONES.map((zone) => ({ value: zone, label: zoneWords(zone) }))} />
          {timeWords.days.map((day, index) => <TextField form={form} name={`hours.${index}`} label={day} hint={index === 0 ? words.hoursHint : undefined} />)}
          <div class="actions"><Button>{words.saveHours}</Button></div>
        </Form>
      </section>
      <section class="panel">
        <h2>{words.special}</h2>
        {calendar.special.length > 0 && <Table caption={words.specialList} stacks heads={words.specialHeads} rows={calendar.special.map((one) => [
          <b lang="id">{one.name}</b>, words.span(formatDate(one.from), formatDate(one.to)), <ul class="plain-list">{wordWeek(one.hours).map((line) => <li>{line}</li>)}</ul>, <span lang="id">{one.source}</span>,
          <details><summary aria-label={words.removeSpecial(one.name)}>{words.remove}</summary><Form action={path} form={freshForm()} label={words.removeSpecial(one.name)}><Hidden name="usual" value={one.from} /><Hidden name="usualName" value={one.name} /><div><button class="button danger small" aria-label={words.removeSure(one.name)}>{words.removeNow}</button></div></Form></details>,
        ])} />}
        <details open={special.fields.text('act') === 'special'}>
          <summary>{words.addSpecial}</summary>
          <Form action={path} form={special} label={words.addSpecial}>
            <Hidden name="act" value="special" />
            <TextField form={special} name="specialName" label={words.specialName} hint={words.specialNameHint} required maxlength={200} />
            <TextField form={special} name="specialFrom" label={words.firstDay} type="date" required />
            <TextField form={special} name="specialTo" label={words.lastDay} type="date" required />
            {timeWords.days.map((day, index) => <TextField form={special} name={`special.${index}`} label={words.specialDay(day)} />)}
            <TextField form={special} name="specialSource" label={words.specialSource} hint={words.sourceHint} maxlength={200} />
            <div class="actions"><Button>{words.addSpecial}</Button></div>
          </Form>
        </details>
      </section>
      <section class="panel">
        <h2>{words.addClosed}</h2>
        <Form action={path} form={form} label={words.addClosedForm}>
          <Hidden name="act" value="closed" />
          <TextField form={form} name="date" label={words.date} type="date" required />
          <Select form={{ ...form, fields: form.fields.has('kind') ? form.fields : form.fields.with('kind', 'local') }} name="kind" label={words.kind} required options={KINDS.map((value) => ({ value, label: words.kinds[value] }))} />
          <TextField form={form} name="name" label={words.name} required maxlength={200} />
          <TextField form={form} name="source" label={words.source} hint={words.sourceHint} maxlength={200} />
          <div class="actions"><Button>{words.add}</Button></div>
        </Form>
      </section>
      <section class="panel">
        <h2>{words.addList}</h2>
        <Form action={path} form={form} label={words.addList}>
          <Hidden name="act" value="list" />
          <TextField form={form} name="listSource" label={words.listSource} hint={words.listSourceHint} required maxlength={200} />
          <TextArea form={form} name="list" label={words.list} hint={words.listHint} rows={8} />
          <FileField form={form} name="file" label={words.listFile} accept=".csv,.txt,text/csv,text/plain" one />
          <div class="actions"><Button>{words.addDays}</Button></div>
        </Form>
      </section>
      <h2>{words.closed}</h2>
      {[...Map.groupBy(calendar.closed, (one) => one.date.slice(0, 4))].toSorted(([a], [b]) => b.localeCompare(a)).map(([year, closed]) => (
      <details open={year === newest}>
      <summary>{words.closedCount(year, closed.length)}</summary>
      <Table caption={words.closedOf(year)} stacks heads={words.closedHeads} rows={closed.map((one) => [
        formatLongDate(one.date), <span lang="id">{one.name}</span>, words.kinds[one.kind], <span lang="id">{one.source}</span>,
        <details><summary aria-label={words.removeDay(one.name, formatDate(one.date))}>{words.remove}</summary><Form action={path} form={freshForm()} label={words.removeDay(one.name, formatDate(one.date))}><Hidden name="open" value={one.date} /><div><button class="button danger small" aria-label={words.removeSure(one.name)}>{words.removeNow}</button></div></Form></details>,
      ])} />
      </details>
      ))}
    </>
  ));
}

/** Until when the days off are known, and the lists of the program that the office does not have yet. */
function Known({ equipment, c, calendar }: { equipment: Equipment; c: WebContext; calendar: OfficeCalendar }) {
  const last = lastKnownYear(calendar);
  const today = localDate(equipment.context.now(), calendar.zone);
  const offered = equipment.calendarYears.filter((list) => list.year >= Number(today.slice(0, 4))).map((list) => ({ list, missing: missingOf(calendar, list) })).filter(({ missing }) => isMissing(missing));
  return (
    <section class="panel">
      <h2>{words.known}</h2>
      <p>{last === null ? words.knownNone : words.knownUntil(last)}</p>
      <CalendarWarning calendar={calendar} today={today} />
      {offered.map(({ list, missing }) => (
        <Form action={settingsPath(c, 'kalender')} form={freshForm()} label={words.take(list.year)}>
          <Hidden name="act" value="take" /><Hidden name="year" value={String(list.year)} />
          <p>{words.ofProgram(list.year, missing.closed.length, missing.special.length)}{!knowsYear(list, list.year) && ` ${words.ofProgramFixed}`}</p>
          <div class="actions"><Button>{words.take(list.year)}</Button></div>
        </Form>
      ))}
    </section>
  );
}
