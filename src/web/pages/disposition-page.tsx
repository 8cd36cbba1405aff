/** Lembar disposisi, as it is printed and put on the letter. */
import type { CaseEvent, EventOf } from '../../core/case/event.ts';
import type { Equipment } from '../../doors/equipment.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { instructionWords, securityWords, urgencyWords } from '../../texts/choice-words.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { dispositionPageWords as words } from '../../texts/disposition-page-words.ts';
import { dispositionSheet as sheet } from '../../texts/disposition-sheet.ts';
import { formatDate, formatInstant, localDate } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { wordName, wordPost } from '../../texts/seal-words.ts';
import { loadCase } from '../case-about.ts';
import { dispositionsOf } from '../components/case-rest.tsx';
import { Layout } from '../components/layout.tsx';
import { Letterhead } from '../components/letterhead.tsx';
import { Paper } from '../components/paper.tsx';
import { sendPage } from '../respond.tsx';
import { officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

export const dispositionPage: Page = (equipment: Equipment) => async (c) => {
  const view = await loadCase(equipment, c);
  const event = view && dispositionsOf(view)[Number(c.req.param('number')) - 1];
  if (!view || !event) return missing(c);
  return sendPage(c, (
    <Layout title={words.title} person={visitorOf(c).name} office={c.get('office')} section="cases">
      <p class="trail no-print"><a href={officePath(c, `/berkas/${view.id}`)}>{pageWords.back}</a>{words.print}</p>
      <Paper class="paper" write={() => <Sheet view={view} event={event} />} />
    </Layout>
  ));
};

function Sheet({ view, event }: { view: CaseView; event: EventOf<'Disposed'> }) {
  const { zone } = view.office.calendar;
  const letter = view.events.find((one: CaseEvent): one is EventOf<'Received'> | EventOf<'Requested'> => one.type === 'Received' || one.type === 'Requested');
  const from = letter ? (letter.type === 'Received' ? letter.data.source : letter.data.agency) : '';
  const day = (at: string | undefined) => (at === undefined ? '' : formatDate(localDate(at, zone)));
  const rows: [string, string][] = [
    [sheet.from, from], [sheet.number, letter?.data.letterNumber ?? ''], [sheet.date, letter?.data.letterDate === undefined ? '' : wordCivilDate(letter.data.letterDate)],
    [sheet.received, day(letter?.at ?? view.state.openedAt)], [sheet.agenda, letter?.data.entry?.printed ?? ''],
    [sheet.nature, `${urgencyWords[event.data.urgency ?? view.state.urgency]} / ${securityWords[view.state.securityLevel]}`], [sheet.subject, letter?.data.subject ?? view.state.title],
  ];
  return (
    <>
      <Letterhead office={view.office} />
      <h1>{sheet.title}</h1>
      <table>
        <caption class="unseen">{sheet.caption}</caption>
        <tbody>
          {rows.map(([name, value]) => <tr><th scope="row">{name}</th><td dir="auto">{value || '-'}</td></tr>)}
          <tr><th scope="row">{sheet.to}</th><td><ul>{event.data.receivers.map((one) => <li>{one}</li>)}</ul></td></tr>
          <tr><th scope="row">{sheet.instructions}</th><td><ul class="boxes">{Object.entries(instructionWords).map(([key, label]) => <li>{event.data.instructions.includes(key) ? '☑' : '☐'}{'\u00a0'}{label}</li>)}</ul></td></tr>
          <tr><th scope="row">{sheet.note}</th><td dir="auto">{event.data.answer === 'tidak' ? sheet.refused : ''}{event.data.note || '-'}</td></tr>
          {event.data.due !== undefined && <tr><th scope="row">{sheet.due}</th><td>{wordCivilDate(event.data.due)}</td></tr>}
        </tbody>
      </table>
      <p>{wordPost(event.by)}<br />{formatInstant(event.at, zone)}</p>
      <p><b>{wordName(event.by)}</b><br /><span class="small-text">{sheet.recorded(view.events.indexOf(event) + 1)}</span></p>
    </>
  );
}
