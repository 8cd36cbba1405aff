/** When the office works: zone, hours of the week, other hours for a time (Ramadan), days off with their sources. */
import { updateOffice } from '../../../actions/update-office.ts';
import { error } from '../../../core/issue.ts';
import type { DayHours, OfficeCalendar, WeekHours, Zone } from '../../../core/calendar/office-calendar.ts';
import { ZONES } from '../../../core/calendar/check-calendar.ts';
import { officeSettings } from '../../../queries/settings.ts';
import { formatDate, formatLongDate, zoneName } from '../../../texts/format-time.ts';
import { answerForm, refusedForm } from '../../answer-form.ts';
import { Button } from '../../components/button.tsx';
import { Select, TextField } from '../../components/field.tsx';
import { Form, Hidden } from '../../components/form.tsx';
import { Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { missing } from '../error-pages.tsx';
import { badDay, isDay } from './post-settings.tsx';
import { adminsOnly, sendSettings, settingsPath } from './settings-layout.tsx';

const DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
const KINDS = { holiday: 'Libur nasional', jointLeave: 'Cuti bersama', local: 'Libur setempat' } as const;
const zoneWords = (zone: Zone) => `${zoneName(zone)} (${zone.slice(5)})`;

export const calendarPage: Page = adminsOnly((equipment) => async (c) => {
  const office = await officeSettings(equipment.context.db, identityOf(c).officeId);
  return office ? show(c, office.calendar, freshForm(fill(office.calendar)), 200) : missing(c);
});

export const sendCalendar: Page = adminsOnly((equipment) => async (c) => {
  const office = await officeSettings(equipment.context.db, identityOf(c).officeId);
  if (!office) return missing(c);
  return answerForm(c, {
    act: async (fields) => {
      const calendar = change(office.calendar, fields);
      return 'code' in calendar ? refusedForm(calendar) : updateOffice(equipment.context, identityOf(c), { calendar });
    },
    show: (form, status) => show(c, office.calendar, { ...form, fields: new Fields([...fill(office.calendar).entries.filter(([name]) => !form.fields.has(name)), ...form.fields.entries]) }, status),
    next: () => settingsPath(c, 'kalender'),
  });
});

/** Fields of a period of other hours begin as the week's own. */
function fillSpecial(calendar: OfficeCalendar, fields: Fields): Fields {
  return fields.text('act') === 'special' ? fields : Fields.of(Object.fromEntries(calendar.hours.map((day, index) => [`special.${index}`, wordHours(day)])));
}

function fill(calendar: OfficeCalendar): Fields {
  return Fields.of({ zone: calendar.zone, ...Object.fromEntries(calendar.hours.map((day, index) => [`hours.${index}`, wordHours(day)])) });
}

export function wordHours(day: DayHours): string {
  return day.map((span) => `${span.from}-${span.to}`).join(', ');
}

/** "Senin 08:00-12:00", one line a day the office is open. */
function wordWeek(week: WeekHours): readonly string[] {
  return week.flatMap((day, index) => (day.length === 0 ? [] : [`${DAYS[index]} ${wordHours(day)}`]));
}

/** "07:30-12:00, 13.00-16.00"; null for what is not that. */
export function readHours(text: string): DayHours | null {
  const spans = text.split(',').map((one) => one.trim()).filter((one) => one !== '').map((one) => /^(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})$/.exec(one));
  if (spans.some((span) => span === null)) return null;
  return spans.map((span) => ({ from: `${span![1]!.padStart(2, '0')}:${span![2]}`, to: `${span![3]!.padStart(2, '0')}:${span![4]}` }));
}

function change(calendar: OfficeCalendar, fields: Fields): OfficeCalendar | ReturnType<typeof error> {
  if (fields.has('open')) return { ...calendar, closed: calendar.closed.filter((one) => !(one.kind === 'local' && one.date === fields.text('open'))) };
  if (fields.has('usual')) return { ...calendar, special: calendar.special.filter((one) => !(one.from === fields.text('usual') && one.name === fields.text('usualName'))) };
  if (fields.text('act') === 'special') return addSpecial(calendar, fields);
  if (fields.text('act') === 'closed') {
    const date = fields.text('date');
    if (!isDay(date)) return badDay('date');
    if (fields.optional('name') === undefined) return error('field.invalid', 'name', { field: 'name', rule: 'empty' });
    const added = { date, name: fields.text('name').trim().slice(0, 200), kind: 'local' as const, source: fields.text('source').trim().slice(0, 200) || 'Ditetapkan kantor' };
    return { ...calendar, closed: [...calendar.closed.filter((one) => one.date !== date), added].toSorted((a, b) => a.date.localeCompare(b.date)) };
  }
  const hours = readWeek(fields, 'hours');
  return 'code' in hours ? hours : { ...calendar, zone: fields.text('zone') as Zone, hours };
}

function addSpecial(calendar: OfficeCalendar, fields: Fields): OfficeCalendar | ReturnType<typeof error> {
  const [from, to, name] = [fields.text('specialFrom'), fields.text('specialTo'), fields.text('specialName').trim().slice(0, 200)];
  if (!isDay(from)) return badDay('specialFrom');
  if (!isDay(to)) return badDay('specialTo');
  if (to < from) return error('dates.reversed', 'specialTo', { from, to });
  if (name === '') return error('field.invalid', 'specialName', { field: 'name', rule: 'empty' });
  const hours = readWeek(fields, 'special');
  if ('code' in hours) return hours;
  const added = { from, to, name, hours, source: fields.text('specialSource').trim().slice(0, 200) || 'Ditetapkan kantor' };
  return { ...calendar, special: [...calendar.special, added].toSorted((a, b) => a.from.localeCompare(b.from)) };
}

function readWeek(fields: Fields, prefix: string): WeekHours | ReturnType<typeof error> {
  const hours: DayHours[] = [];
  for (const [index, day] of DAYS.entries()) {
    const read = readHours(fields.text(`${prefix}.${index}`));
    if (!read) return error('calendar.hours-malformed', `${prefix}.${index}`, { day });
    hours.push(read);
  }
  return hours as unknown as WeekHours;
}

function show(c: WebContext, calendar: OfficeCalendar, form: FormState, status: number): Promise<Response> {
  const path = settingsPath(c, 'kalender');
  const newest = calendar.closed.map((one) => one.date.slice(0, 4)).toSorted().at(-1);
  const special = { ...form, fields: fillSpecial(calendar, form.fields) };
  return sendSettings(c, 'kalender', status, (
    <>
      <Problems issues={form.issues} />
      <section class="panel">
        <h2>Jam kerja</h2>
        <Form action={path} form={form} label="Jam kerja">
          <Hidden name="act" value="hours" />
          <Select form={form} name="zone" label="Zona waktu" required options={ZONES.map((zone) => ({ value: zone, label: zoneWords(zone) }))} />
          {DAYS.map((day, index) => <TextField form={form} name={`hours.${index}`} label={day} hint={index === 0 ? 'Contoh: 07:30-12:00, 13:00-16:00. Kosong berarti libur.' : undefined} />)}
          <div class="actions"><Button>Simpan jam kerja</Button></div>
        </Form>
      </section>
      <section class="panel">
        <h2>Jam khusus, misalnya Ramadan</h2>
        {calendar.special.length > 0 && <Table caption="Masa dengan jam khusus" stacks heads={['Nama', 'Masa', 'Jam', 'Dasar', '']} rows={calendar.special.map((one) => [
          <b>{one.name}</b>, `${formatDate(one.from)} sampai ${formatDate(one.to)}`, <ul class="plain-list">{wordWeek(one.hours).map((line) => <li>{line}</li>)}</ul>, one.source,
          <Form action={path} form={freshForm()} label={`Hapus ${one.name}`}><Hidden name="usual" value={one.from} /><Hidden name="usualName" value={one.name} /><button class="button danger small" aria-label={`Hapus jam khusus ${one.name}`}>Hapus</button></Form>,
        ])} />}
        <details open={special.fields.text('act') === 'special'}>
          <summary>Tambah jam khusus</summary>
          <Form action={path} form={special} label="Tambah jam khusus">
            <Hidden name="act" value="special" />
            <TextField form={special} name="specialName" label="Nama masa" hint="Misalnya: Ramadan 1448 H." required maxlength={200} />
            <TextField form={special} name="specialFrom" label="Hari pertama" type="date" required />
            <TextField form={special} name="specialTo" label="Hari terakhir" type="date" required />
            {DAYS.map((day, index) => <TextField form={special} name={`special.${index}`} label={`${day} (jam khusus)`} />)}
            <TextField form={special} name="specialSource" label="Dasar jam khusus" hint="Nomor keputusan atau surat edaran." maxlength={200} />
            <div class="actions"><Button>Tambah jam khusus</Button></div>
          </Form>
        </details>
      </section>
      <section class="panel">
        <h2>Tambah hari libur setempat</h2>
        <Form action={path} form={form} label="Tambah hari libur">
          <Hidden name="act" value="closed" />
          <TextField form={form} name="date" label="Tanggal" type="date" required />
          <TextField form={form} name="name" label="Nama" required maxlength={200} />
          <TextField form={form} name="source" label="Dasar" hint="Nomor keputusan atau surat edaran." maxlength={200} />
          <div class="actions"><Button>Tambah</Button></div>
        </Form>
      </section>
      <h2>Hari libur</h2>
      {[...Map.groupBy(calendar.closed, (one) => one.date.slice(0, 4))].toSorted(([a], [b]) => b.localeCompare(a)).map(([year, closed]) => (
      <details open={year === newest}>
      <summary>Tahun {year}: {closed.length} hari libur</summary>
      <Table caption={`Hari libur tahun ${year}`} stacks heads={['Tanggal', 'Nama', 'Jenis', 'Dasar', '']} rows={closed.map((one) => [
        formatLongDate(one.date), one.name, KINDS[one.kind], one.source,
        one.kind === 'local' ? <Form action={path} form={freshForm()} label={`Hapus ${one.name}`}><Hidden name="open" value={one.date} /><button class="button danger small" aria-label={`Hapus ${one.name}`}>Hapus</button></Form> : '',
      ])} />
      </details>
      ))}
    </>
  ));
}
