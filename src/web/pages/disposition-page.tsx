/** Lembar disposisi, as it is printed and put on the letter. */
import type { CaseEvent, EventOf } from '../../core/case/event.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { instructionWords, securityWords, urgencyWords } from '../../texts/choice-words.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { formatDate, formatInstant, localDate } from '../../texts/format-time.ts';
import { wordName, wordPost } from '../../texts/seal-words.ts';
import { loadCase } from '../case-about.ts';
import { dispositionsOf } from '../components/case-rest.tsx';
import { Layout } from '../components/layout.tsx';
import { Letterhead } from '../components/letterhead.tsx';
import { sendPage } from '../respond.tsx';
import { officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

export const dispositionPage: Page = (equipment: Equipment) => async (c) => {
  const view = await loadCase(equipment, c);
  const event = view && dispositionsOf(view)[Number(c.req.param('number')) - 1];
  if (!view || !event) return missing(c);
  const { zone } = view.office.calendar;
  const letter = view.events.find((one: CaseEvent): one is EventOf<'Received'> | EventOf<'Requested'> => one.type === 'Received' || one.type === 'Requested');
  const from = letter ? (letter.type === 'Received' ? letter.data.source : letter.data.agency) : '';
  const day = (at: string | undefined) => (at === undefined ? '' : formatDate(localDate(at, zone)));
  const rows: [string, string][] = [
    ['Surat dari', from], ['Nomor surat', letter?.data.letterNumber ?? ''], ['Tanggal surat', letter?.data.letterDate === undefined ? '' : wordCivilDate(letter.data.letterDate)],
    ['Diterima tanggal', day(letter?.at ?? view.state.openedAt)], ['Nomor agenda', letter?.data.entry?.printed ?? ''],
    ['Sifat', `${urgencyWords[event.data.urgency ?? view.state.urgency]} / ${securityWords[view.state.securityLevel]}`], ['Perihal', letter?.data.subject ?? view.state.title],
  ];
  return sendPage(c, (
    <Layout title="Lembar disposisi" person={visitorOf(c).name} office={c.get('office')} section="cases">
      <p class="trail no-print"><a href={officePath(c, `/berkas/${view.id}`)}>Kembali ke berkas</a> · cetak lewat menu peramban (Ctrl+P); ukuran A5 atau A4.</p>
      <article class="paper">
        <Letterhead office={view.office} />
        <h1>Lembar disposisi</h1>
        <table>
          <caption class="unseen">Surat yang didisposisi</caption>
          <tbody>
            {rows.map(([name, value]) => <tr><th scope="row">{name}</th><td dir="auto">{value || '-'}</td></tr>)}
            <tr><th scope="row">Diteruskan kepada</th><td><ul>{event.data.receivers.map((one) => <li>{one}</li>)}</ul></td></tr>
            <tr><th scope="row">Dengan hormat harap</th><td><ul class="boxes">{Object.entries(instructionWords).map(([key, label]) => <li>{event.data.instructions.includes(key) ? '☑' : '☐'} {label}</li>)}</ul></td></tr>
            <tr><th scope="row">Catatan</th><td dir="auto">{event.data.answer === 'tidak' ? 'Ditolak. ' : ''}{event.data.note || '-'}</td></tr>
            {event.data.due !== undefined && <tr><th scope="row">Batas waktu</th><td>{wordCivilDate(event.data.due)}</td></tr>}
          </tbody>
        </table>
        <p>{wordPost(event.by)}<br />{formatInstant(event.at, zone)}</p>
        <p><b>{wordName(event.by)}</b><br /><span class="small-text">Tercatat pada kejadian ke-{view.events.indexOf(event) + 1} berkas ini.</span></p>
      </article>
    </Layout>
  ));
};
