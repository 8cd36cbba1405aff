/** Meja saya: what waits for me, for my team, and what I wait for. It keeps itself fresh where scripts run. */
import type { Child } from 'hono/jsx';
import { hasCases } from '../../queries/case-list.ts';
import { deskCounts, type DeskCounts } from '../../queries/desk-counts.ts';
import { myDesk, waitingOutside, type DeskRow } from '../../queries/desk.ts';
import { myChoices, teamChoices } from '../../queries/desk-filter.ts';
import { sentOn } from '../../queries/desk-sent.ts';
import { postLoads, postTasks, type PostLoad } from '../../queries/desk-team.ts';
import { openableSops, type MyPost } from '../../queries/openable-sops.ts';
import { officeSettings } from '../../queries/settings.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { deskWords as words } from '../../texts/desk-words.ts';
import { localDate } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { ButtonLink } from '../components/button.tsx';
import { CalendarWarning } from '../components/calendar-warning.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Pager } from '../components/pager.tsx';
import { ReachWarning } from '../components/reach-warning.tsx';
import { OutsideLines, PostLoads, SentLines, SentList } from '../desk/desk-parts.tsx';
import { AcknowledgeForm, Box, mayTick } from '../desk/acknowledge-form.tsx';
import { addressOf, askedOf, isNarrowed, LateLinks, Narrowing, queryOf, type Asked } from '../desk/narrowing.tsx';
import { holderNames, TaskGroups, type Clock } from '../desk/task-list.tsx';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../web-env.ts';
import { missing } from './error-pages.tsx';

const ROWS = 25;
const LINES = 5;
const PARTS = { saya: 'mine', tim: 'team', tunggu: 'sent' } as const;
type Part = keyof typeof PARTS;

export const deskPage: Page = (equipment) => (c) => showDesk(equipment, c, acknowledgedNotice(c), 200);

/** @param said what came of something just done, above the desk */
export async function showDesk(equipment: Equipment, c: WebContext, said: Child | null, status: number): Promise<Response> {
  const { context } = equipment;
  const { officeId, personId } = identityOf(c);
  const settings = await officeSettings(context.db, officeId);
  if (!settings) return missing(c);
  const asked = c.req.query('bagian') ?? '';
  const part: Part = Object.hasOwn(PARTS, asked) ? (asked as Part) : 'saya';
  const now = context.now();
  const [counts, posts, mine] = await Promise.all([
    deskCounts(context.db, officeId, personId, now), postLoads(context.db, officeId, personId, now), openableSops(context.db, context.versions, officeId, personId, now),
  ]);
  const desk: Desk = { equipment, c, officeId, personId, office: officePath(c), clock: { calendar: settings.calendar, now }, counts, posts, mine };
  return sendPage(c, (
    <Layout title={counts.mine > 0 ? `${pageWords.desk} (${words.count(counts.mine)})` : pageWords.desk} person={visitorOf(c).name} office={c.get('office')} section="desk" scripts={['desk']} wide>
      <div class="title-row">
        <div><h1>{pageWords.desk}</h1><p class="quiet-text">{mine.posts.length === 0 ? words.noPostYet : words.asPosts(mine.posts.map(postName).join('; '))}</p></div>
        {mine.sops.length > 0 && <ButtonLink href={`${desk.office}/berkas/baru`} weight="main" icon="plus">{words.open}</ButtonLink>}
      </div>
      {said}
      {c.get('office').role === 'admin' && <ReachWarning equipment={equipment} c={c} settings={officePath(c, '/pengaturan/kantor')} />}
      {c.get('office').role === 'admin' && <CalendarWarning calendar={settings.calendar} today={localDate(now, settings.calendar.zone)} settings={officePath(c, '/pengaturan/kalender')} />}
      <p class="unseen" role="status" data-desk-said></p>
      <div data-desk={`${desk.office}/meja/aliran`} data-page={c.req.method === 'GET' ? `${c.req.path}${new URL(c.req.url).search}` : `${desk.office}/meja`}>
        <div data-live="bagian"><Tabs desk={desk} part={part} /></div>
        {await { saya: minePart, tim: teamPart, tunggu: sentPart }[part](desk)}
      </div>
    </Layout>
  ), { status });
}

interface Desk {
  readonly equipment: Equipment;
  readonly c: WebContext;
  readonly officeId: string;
  readonly personId: string;
  /** `/o/{slug}` */
  readonly office: string;
  readonly clock: Clock;
  readonly counts: DeskCounts;
  readonly posts: readonly PostLoad[];
  readonly mine: Awaited<ReturnType<typeof openableSops>>;
}

const othersOf = (desk: Desk) => desk.posts.filter((post) => !post.own);
const sum = (posts: readonly PostLoad[], key: 'waiting' | 'late') => posts.reduce((total, post) => total + post[key], 0);

function Tabs({ desk, part }: { desk: Desk; part: Part }) {
  const others = othersOf(desk);
  const counts = { saya: desk.counts.mine, tim: sum(others, 'waiting'), tunggu: desk.counts.sent };
  const late = { saya: desk.counts.late, tim: sum(others, 'late'), tunggu: 0 };
  return (
    <nav aria-label={words.partsOfDesk}><ul class="tabs even">
      {(Object.keys(PARTS) as Part[]).map((key) => (
        <li><a href={`${desk.office}/meja${key === 'saya' ? '' : `?bagian=${key}`}`} aria-current={key === part ? 'page' : undefined}>
          {words.parts[PARTS[key]]} <span class="count">{words.count(counts[key])}</span>{late[key] > 0 && <span class="late small-text">{words.late(words.count(late[key]))}</span>}
        </a></li>
      ))}
    </ul></nav>
  );
}

async function minePart(desk: Desk) {
  const { equipment: { context: { db } }, c, officeId, personId, office, clock, mine } = desk;
  const asked = askedOf(c);
  const cursor = c.req.query('lanjut');
  const [rows, choices, sent, outside] = await Promise.all([
    myDesk(db, officeId, personId, clock.now, { ...asked, limit: ROWS, cursor, lateAt: asked.late ? clock.now : undefined }), myChoices(db, officeId, personId, clock.now),
    sentOn(db, officeId, personId, clock.now, { limit: LINES }), waitingOutside(db, officeId, LINES),
  ]);
  const posts = new Map(mine.posts.map((post) => [post.name, post]));
  // An office whose desks happen to be empty is long at work.
  const settingUp = rows.items.length === 0 && c.get('office').role === 'admin' && mine.sops.length === 0 && !(await hasCases(db, officeId));
  const ticks = rows.items.some(mayTick);
  const cards = <TaskGroups rows={rows.items} office={office} clock={clock} who={(row) => words.as(asPost(posts, row))} box={(row) => (mayTick(row) ? <Box row={row} /> : null)} />;
  const busy = desk.posts.filter((post) => post.waiting > 0 && !post.own).slice(0, LINES);
  const narrowing = { desk: `${office}/meja`, place: {}, asked };
  return (
    <div class="desk">
      <div>
        <div class="narrowing">
          <div data-live="saring">{(desk.counts.late > 0 || asked.late || isNarrowed(asked)) && <nav aria-label={words.filter}><ul class="chips"><LateLinks {...narrowing} /></ul></nav>}</div>
          <Narrowing {...narrowing} choices={choices} long={rows.next !== null || cursor !== undefined} />
        </div>
        <div data-live="tugas">
          {rows.items.length === 0 ? <NothingWaits desk={desk} asked={asked} settingUp={settingUp} /> : ticks ? <AcknowledgeForm action={`${office}/meja/terima`}>{cards}</AcknowledgeForm> : cards}
          <Pager path={`${office}/meja`} query={{ ...queryOf({}, asked), lanjut: cursor }} next={rows.next} />
        </div>
      </div>
      <aside aria-label={words.beside} data-live="samping">
        {busy.length > 0 && <section class="panel"><h2>{words.parts.team}</h2><PostLoads posts={busy} desk={`${office}/meja`} /><p><a href={`${office}/meja?bagian=tim`}>{words.see}<span class="unseen">: {words.parts.team}</span></a></p></section>}
        {sent.items.length > 0 && <section class="panel"><h2>{words.parts.sent}</h2><SentLines rows={sent.items} office={office} clock={clock} />{sent.next !== null && <p><a href={`${office}/meja?bagian=tunggu`}>{words.see}<span class="unseen">: {words.parts.sent}</span></a></p>}</section>}
        {outside.length > 0 && <section class="panel"><h2>{words.outside}</h2><OutsideLines rows={outside} office={office} clock={clock} /></section>}
      </aside>
    </div>
  );
}

async function teamPart(desk: Desk) {
  const { equipment: { context: { db } }, c, officeId, office, clock } = desk;
  const chosen = c.req.query('jabatan');
  const cursor = c.req.query('lanjut');
  const asked = askedOf(c);
  const one = desk.posts.find((post) => post.positionId === chosen);
  const posts = one ? [one] : othersOf(desk);
  const [rows, choices] = await Promise.all([postTasks(db, officeId, posts, { ...asked, limit: ROWS, cursor, lateAt: asked.late ? clock.now : undefined }), teamChoices(db, officeId, posts)]);
  const holders = new Map(desk.posts.map((post) => [post.positionId, post.holders]));
  const narrowing = { desk: `${office}/meja`, place: { bagian: 'tim', ...(one ? { jabatan: one.positionId } : {}) }, asked };
  return (
    <div class="desk">
      <div>
        <p class="quiet-text">{one ? words.waitingFor(one.position) : words.teamNote}</p>
        <div class="narrowing">
          <nav aria-label={words.filter}><ul class="chips"><LateLinks {...narrowing} />{one && <li><a href={addressOf(narrowing.desk, queryOf({ bagian: 'tim' }, asked))}>{words.everyPost}</a></li>}</ul></nav>
          <Narrowing {...narrowing} choices={choices} long={rows.next !== null || cursor !== undefined} />
        </div>
        <div data-live="tugas">
          {rows.items.length > 0 ? <TaskGroups rows={rows.items} office={office} clock={clock} who={(row) => <>{words.with} <b>{row.position}</b> ({holderNames(holders.get(row.positionId) ?? [])})</>} />
            : isNarrowed(asked) ? <NothingFits {...narrowing} /> : (
              <EmptyState title={asked.late ? words.noneLate : words.teamEmpty}><p>{words.teamEmptyHint}</p><div class="actions"><ButtonLink href={`${office}/meja`} icon="inbox">{words.parts.mine}</ButtonLink><ButtonLink href={`${office}/berkas`} weight="quiet">{words.everyCase}</ButtonLink></div></EmptyState>
            )}
          <Pager path={`${office}/meja`} query={{ ...queryOf(narrowing.place, asked), lanjut: cursor }} next={rows.next} />
        </div>
      </div>
      <aside aria-label={words.posts} data-live="samping">{desk.posts.length > 0 && <section class="panel"><h2>{words.posts}</h2><PostLoads posts={desk.posts} desk={`${office}/meja`} chosen={one?.positionId} /></section>}</aside>
    </div>
  );
}

async function sentPart(desk: Desk) {
  const { equipment: { context: { db } }, c, officeId, personId, office, clock } = desk;
  const cursor = c.req.query('lanjut');
  const [rows, outside] = await Promise.all([sentOn(db, officeId, personId, clock.now, { limit: ROWS, cursor }), waitingOutside(db, officeId, ROWS)]);
  return (
    <div class="desk">
      <div data-live="tugas">
        {rows.items.length === 0 ? (
          <EmptyState title={words.sentEmpty}><p>{words.sentEmptyHint}</p><div class="actions"><ButtonLink href={`${office}/meja`} icon="inbox">{words.parts.mine}</ButtonLink><ButtonLink href={`${office}/berkas`} weight="quiet">{words.everyCase}</ButtonLink></div></EmptyState>
        ) : <><h2 class="unseen">{words.parts.sent}</h2><p class="quiet-text">{words.sentNote}</p><SentList rows={rows.items} office={office} clock={clock} /></>}
        <Pager path={`${office}/meja`} query={{ bagian: 'tunggu', lanjut: cursor }} next={rows.next} />
      </div>
      <aside aria-label={words.outside} data-live="samping">{outside.length > 0 && <section class="panel"><h2>{words.outside}</h2><OutsideLines rows={outside} office={office} clock={clock} /></section>}</aside>
    </div>
  );
}

/** Of what was asked for; more of it may wait. */
function NothingFits({ desk, place, asked }: { desk: string; place: Readonly<Record<string, string>>; asked: Asked }) {
  const all = queryOf(place, { late: asked.late });
  return <EmptyState title={words.narrow.none}><p>{words.narrow.noneHint}</p><div class="actions"><ButtonLink href={addressOf(desk, all)} icon="x">{words.narrow.clear}</ButtonLink></div></EmptyState>;
}

function NothingWaits({ desk, asked, settingUp }: { desk: Desk; asked: Asked; settingUp: boolean }) {
  const { office, mine, c } = desk;
  if (isNarrowed(asked)) return <NothingFits desk={`${office}/meja`} place={{}} asked={asked} />;
  if (asked.late) return <EmptyState title={words.noneLate}><div class="actions"><ButtonLink href={`${office}/meja`} icon="inbox">{words.all}</ButtonLink></div></EmptyState>;
  const admin = c.get('office').role === 'admin';
  if (settingUp) return <SettingUp office={office} />;
  return (
    <EmptyState title={words.empty}>
      <p>{mine.sops.length > 0 ? words.emptyHint : admin ? words.noPostAdmin : words.noPost}</p>
      <div class="actions">{mine.sops.map((sop) => <ButtonLink href={`${office}/berkas/baru?sop=${sop.sopId}`} icon="plus">{sop.title}</ButtonLink>)}{admin && mine.sops.length === 0 && <ButtonLink href={`${office}/pengaturan/jabatan`} icon="settings-2">{words.setPosts}</ButtonLink>}<ButtonLink href={`${office}/berkas`} weight="quiet">{words.everyCase}</ButtonLink></div>
    </EmptyState>
  );
}

/** A new office: what its administrator does first, in order. */
function SettingUp({ office }: { office: string }) {
  const { setUp } = words;
  const steps = [['pengaturan/pegawai', setUp.people], ['pengaturan/jabatan', setUp.posts], ['sop/baru', setUp.sop]] as const;
  return (
    <EmptyState title={setUp.title}>
      <div class="actions"><ButtonLink weight="main" href={`${office}/mulai`}>{setUp.guide}</ButtonLink></div>
      <ol>
        {steps.map(([path, [link, rest]]) => <li><a href={`${office}/${path}`}>{link}</a>{rest}</li>)}
      </ol>
    </EmptyState>
  );
}

/** What came of acknowledging several at once, when all went well. */
function acknowledgedNotice(c: WebContext): Child | null {
  const count = Number(c.req.query('diterima') ?? 0);
  return Number.isInteger(count) && count > 0 && count <= 100 ? <Notice tone="good"><p>{words.acknowledged(count)}</p></Notice> : null;
}

function asPost(posts: ReadonlyMap<string, MyPost>, row: DeskRow): string {
  const post = posts.get(row.position);
  return post ? postName(post) : row.position;
}

function postName({ name, capacity, decree }: MyPost): string {
  return capacity === 'definitive' ? name : `${capacity === 'plt' ? 'Plt.' : 'Plh.'} ${name} (${decree})`;
}
