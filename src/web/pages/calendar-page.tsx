/** The office's time: a month, a week or a list; what may still be moved can be dragged, or moved by a form. */
import { knowsYear } from '../../core/calendar/known-years.ts';
import { CALENDAR_KINDS, readCalendar, type CalendarEntry, type CalendarKind } from '../../queries/calendar.ts';
import { listChannels, officeSettings } from '../../queries/settings.ts';
import { calendarWords as words, wordCalendarKind } from '../../texts/calendar-words.ts';
import { formatLongDate, localDate, zoneOffset } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { isDay, monthOf, shiftDay, weekOf, wordDays, wordMonth, type CalendarView, type Days } from '../calendar-days.ts';
import { Button } from '../components/button.tsx';
import { CalendarGrid, DayList, EntryRow } from '../components/calendar-parts.tsx';
import { Icon } from '../components/icon.tsx';
import { Choices, Select } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

const LIST_DAYS = 30;

export const calendarViewPage: Page = (equipment) => async (c) => {
  const { db, now } = equipment.context;
  const { officeId } = identityOf(c);
  const [office, channels] = await Promise.all([officeSettings(db, officeId), listChannels(db, officeId)]);
  if (!office) return missing(c);
  const { zone } = office.calendar;
  const at = now();
  const today = localDate(at, zone);
  const asked = c.req.query('tanggal') ?? '';
  const day = isDay(asked) ? asked : today;
  const view: CalendarView = (['bulan', 'pekan', 'daftar'] as const).find((one) => one === c.req.query('tampilan')) ?? 'bulan';
  const kinds = (c.req.queries('jenis') ?? []).filter((one): one is CalendarKind => CALENDAR_KINDS.some((known) => known === one));
  const channel = channels.find((one) => one.key === c.req.query('kanal'))?.key;
  const days = daysOf(view, day);
  const year = Number(day.slice(0, 4));
  const unknown = day >= today && !knowsYear(office.calendar, year);
  const entries = await readCalendar(db, officeId, office.calendar, { from: days.from, to: days.to, at, ...(kinds.length > 0 ? { kinds } : {}), channel });
  const path = officePath(c, '/kalender');
  const address = (more: { tampilan?: string; tanggal?: string }) =>
    `${path}?${new URLSearchParams([['tampilan', more.tampilan ?? view], ['tanggal', more.tanggal ?? day], ...kinds.map((one) => ['jenis', one]), ...(channel ? [['kanal', channel]] : [])])}`;
  const byDay = Map.groupBy(entries, (entry) => entry.on);
  const parts = { office: officePath(c), zone, today, day, address, byDay };
  const form = freshForm(Fields.of({ jenis: kinds, kanal: channel }));
  return sendPage(c, (
    <Layout title={words.title} person={visitorOf(c).name} office={c.get('office')} section="calendar" wide scripts={['calendar']}>
      <div class="title-row"><h1>{words.title}</h1><a class="calendar-subscribe" href={officePath(c, '/akun#langganan')}>{words.subscribe}</a></div>
      <nav class="calendar-bar" aria-label={words.range}>
        <ul class="tabs">{(['bulan', 'pekan', 'daftar'] as const).map((one) => <li><a href={address({ tampilan: one })} aria-current={one === view ? 'page' : undefined}>{words.views[one]}</a></li>)}</ul>
        <h2>{wordSpan(view, days)}</h2>
        <p class="calendar-steps">
          <a class="button plain" href={address({ tanggal: days.before })} rel="prev"><Icon name="arrow-left" /><span class="unseen">{words.before}</span></a>
          <a class="button quiet" href={address({ tanggal: today })}>{words.today}</a>
          <a class="button plain" href={address({ tanggal: days.after })} rel="next"><Icon name="arrow-right" /><span class="unseen">{words.after}</span></a>
        </p>
      </nav>
      {unknown && <p class="quiet-text">{words.yearUnknown(year)}</p>}
      <details class="no-print calendar-filter" open={kinds.length > 0 || channel !== undefined}>
        <summary>{words.filter}</summary>
        <form class="form across" method="get" action={path}>
          <input type="hidden" name="tampilan" value={view} /><input type="hidden" name="tanggal" value={day} />
          <Choices form={form} name="jenis" label={words.kinds} several inline required options={CALENDAR_KINDS.map((value) => ({ value, label: wordCalendarKind(value) }))} />
          <Select form={form} search name="kanal" label={words.channel} empty={words.everyChannel} options={channels.map((one) => ({ value: one.key, label: one.name }))} />
          <Button weight="plain">{pageWords.search}</Button>
        </form>
      </details>
      <div data-calendar data-office={c.get('office').slug} data-offset={zoneOffset(zone)}>
        {view === 'daftar' ? <Agenda entries={byDay} parts={parts} /> : <CalendarGrid {...parts} view={view} days={days} />}
        {view !== 'daftar' && <DayList {...parts} entries={byDay.get(day) ?? []} />}
      </div>
    </Layout>
  ));
};

function daysOf(view: CalendarView, day: string): Days {
  if (view === 'bulan') return monthOf(day);
  if (view === 'pekan') return weekOf(day);
  return { from: day, to: shiftDay(day, LIST_DAYS - 1), before: shiftDay(day, -LIST_DAYS), after: shiftDay(day, LIST_DAYS), month: '' };
}

function wordSpan(view: CalendarView, { from, to, month }: Days): string {
  return view === 'bulan' ? wordMonth(month) : wordDays(from, to);
}

function Agenda({ entries, parts }: { entries: ReadonlyMap<string, readonly CalendarEntry[]>; parts: Parameters<typeof EntryRow>[0]['parts'] }) {
  if (entries.size === 0) return <p>{words.nothing}</p>;
  return (
    <>
      {[...entries].map(([day, list]) => (
        <section class="calendar-day" data-day={day} aria-label={formatLongDate(day)}>
          <h3>{formatLongDate(day)}</h3>
          <ul class="entries">{list.map((entry) => <EntryRow entry={entry} parts={parts} />)}</ul>
        </section>
      ))}
    </>
  );
}
