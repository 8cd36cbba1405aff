/** How to reach the office, when it is open, and who answers for information. */
import { knowsYear } from '../core/calendar/known-years.ts';
import type { DayHours, OfficeCalendar, WeekHours } from '../core/calendar/office-calendar.ts';
import { formatDate, formatLongDate, timeWords, zoneName } from '../texts/format-time.ts';
import { SITE, siteSentences as say } from '../texts/site-words.ts';
import { hasReach, Reach } from './foot.tsx';
import { Layout, writePage } from './layout.tsx';
import { ofOffice } from './mirror.ts';
import { CONTACT } from './paths.ts';
import { homeCrumb, officeData } from './structured-data.ts';
import type { SiteView } from './view.ts';

const MOST_CLOSED = 12;

/** @param today on the office's clock: what is over is not shown */
export function renderContact(site: SiteView, calendar: OfficeCalendar, today: string): string {
  const { name, settings } = site.office;
  const closed = calendar.closed.filter((day) => day.date >= today).toSorted((a, b) => (a.date < b.date ? -1 : 1)).slice(0, MOST_CLOSED);
  const unknown = [...new Set(closed.map((day) => Number(day.date.slice(0, 4))))].filter((year) => !knowsYear(calendar, year));
  const reach = hasReach(settings);
  return writePage(
    <Layout site={site} path={CONTACT} title={SITE.contactLong} description={`${SITE.contactLong}: ${name}`} data={[officeData(site)]} crumbs={[homeCrumb(SITE.home)]}>
      <h1 class="page">{SITE.contactLong}</h1>
      {reach ? <p class="lede">{SITE.contactIntro}</p> : ''}
      <div class="halves">
        <section>
          {reach || settings.map ? <h2>{name}</h2> : ''}
          {reach ? <address class="plain"><Reach settings={settings} /></address> : ''}
          {settings.map ? <p><a href={settings.map} rel="noopener">{SITE.map}</a></p> : ''}
          {reach || settings.ppid ? <><h2>{SITE.ppid}</h2><p>{SITE.ppidText}</p></> : ''}
          {settings.ppid ? settings.ppid.split('\n').map((line) => <p lang={ofOffice()}>{line}</p>) : reach ? <address class="plain"><Reach settings={settings} /></address> : ''}
          {site.requests === null ? '' : <p><a href={site.requests}>{SITE.request}</a></p>}
        </section>
        <section>
          <h2>{SITE.hours}</h2>
          <Week week={calendar.hours} zone={zoneName(calendar.zone)} />
          {calendar.special.filter((period) => period.to >= today).map((period) => (
            <><h3>{period.name}, {SITE.days(formatDate(period.from), formatDate(period.to))}</h3><Week week={period.hours} zone={zoneName(calendar.zone)} /></>
          ))}
          {closed.length === 0 ? '' : (
            <><h2>{SITE.closedOn}</h2><ul class="lines">{closed.map((day) => <li><span lang={ofOffice()}>{day.name}</span><time datetime={day.date}>{formatLongDate(day.date)}</time></li>)}</ul>{unknown.map((year) => <p>{say.yearUnknown(String(year))}</p>)}</>
          )}
        </section>
      </div>
    </Layout>,
  );
}

/** The first midnight after which something on the page is over; null when nothing on it ends. */
export function contactChangesAt(calendar: OfficeCalendar, today: string): string | null {
  const ends = [...calendar.closed.map((day) => day.date), ...calendar.special.map((period) => period.to)].filter((date) => date >= today).toSorted();
  return ends[0] === undefined ? null : new Date(Temporal.PlainDate.from(ends[0]).add({ days: 1 }).toZonedDateTime(calendar.zone).epochMilliseconds).toISOString();
}

function Week({ week, zone }: { week: WeekHours; zone: string }) {
  return <dl class="facts">{runsOf(week).map(({ from, to, hours }) => <><dt>{from === to ? dayName(from) : SITE.days(dayName(from), dayName(to))}</dt><dd>{wordHours(hours, zone)}</dd></>)}</dl>;
}

const dayName = (day: number): string => timeWords.days[day] ?? '';

/** Neighbouring days with the same hours, as one line. */
function runsOf(week: WeekHours): { from: number; to: number; hours: DayHours }[] {
  const runs: { from: number; to: number; hours: DayHours }[] = [];
  for (const [day, hours] of week.entries()) {
    const last = runs.at(-1);
    if (last && JSON.stringify(last.hours) === JSON.stringify(hours)) last.to = day;
    else runs.push({ from: day, to: day, hours });
  }
  return runs;
}

function wordHours(hours: DayHours, zone: string): string {
  return hours.length === 0 ? SITE.closedDay : SITE.hoursOfDay(hours.map((one) => `${one.from.replace(':', '.')}–${one.to.replace(':', '.')}`), zone);
}
