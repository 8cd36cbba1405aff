/**
 * The approver's page: opened from a notice, light enough for a bad line, shows exactly what will be signed and asks one question.
 * It can be kept on the device and answered off line; what comes back then is the same command with the same key.
 */
import { createHash } from 'node:crypto';
import { actOnCase } from '../../actions/act-on-case.ts';
import type { Refusal } from '../../actions/context.ts';
import { openParts } from '../../core/case/signatures.ts';
import type { CaseState } from '../../core/case/state.ts';
import { error } from '../../core/issue.ts';
import type { Post } from '../../core/post/post.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { formatClock } from '../../texts/format-time.ts';
import { whatsappAddress } from '../../texts/notice-words.ts';
import { verdictWords as words } from '../../texts/verdict-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { aboutMove, findMove, loadCase } from '../case-about.ts';
import { channelName, performersOf, wordAwaited } from '../case-names.ts';
import { CaseChanges } from '../components/case-changes.tsx';
import { Choices, TextArea } from '../components/field.tsx';
import { ButtonLink } from '../components/button.tsx';
import { Difference } from '../components/difference.tsx';
import { EventList } from '../components/event-list.tsx';
import { Form, Hidden } from '../components/form.tsx';
import { LeanLayout } from '../components/lean-layout.tsx';
import { moveAddress } from '../components/move-form.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { OutletWarnings } from '../components/outlet-warnings.tsx';
import { VerdictContent } from '../components/verdict-content.tsx';
import type { Fields } from '../fields.ts';
import { freshForm, type FormState } from '../form-state.ts';
import { signForm, wayName } from '../forms/sign.tsx';
import type { About } from '../forms/verb-form.ts';
import { reachableAt } from '../reach.ts';
import { keepAsText, readForm } from '../read-form.ts';
import { seeOther, sendPage, statusOf } from '../respond.tsx';
import { identityOf, visitorOf, type Page, type WebContext } from '../web-env.ts';
import { missing } from './error-pages.tsx';
import { formKey, seenBy } from './move-page.tsx';

/** Says whose copy a kept page is, without naming them: a device drops the copies of whoever was there before. */
const WHOSE = 'x-kentongan-orang';

export const verdictPage: Page = (equipment) => async (c) => {
  const about = await findAbout(equipment, c);
  if (!about) return missing(c);
  const since = c.req.query('sejak');
  return show(equipment, c, about, freshForm(signForm.fill?.(about)), 200, since !== undefined && /^\d{1,9}$/.test(since) ? Number(since) : null);
};

export const sendVerdict: Page = (equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const asProgram = c.req.header('accept') === 'application/json';
  const about = await findAbout(equipment, c);
  if (!about) return missing(c);
  const owner = fields.text('orang');
  const seen = seenBy(fields);
  const refusal = owner !== '' && owner !== markOf(c) ? foreign() : readAnotherText(fields, seen, about) ?? await sign(equipment, c, fields, about, seen);
  if (!refusal) {
    const next = `${about.path}?beres=sign`;
    return asProgram ? c.json({ state: 'sent', at: formatClock(equipment.context.now(), about.view.office.calendar.zone), next }) : seeOther(c, next);
  }
  const status = statusOf(refusal.kind);
  const later = (await findAbout(equipment, c)) ?? about;
  if (asProgram) return c.json({ state: refusal.kind === 'conflict' ? 'stale' : refusal.kind === 'forbidden' && owner !== markOf(c) ? 'foreign' : 'refused', sentences: refusal.issues.map((one) => wordIssue(one)) }, status as 409);
  return show(equipment, c, later, freshForm(fields, refusal.issues), status, refusal.kind === 'conflict' ? seen : null);
};

function foreign(): Refusal {
  return { ok: false, kind: 'forbidden', issues: [error('verdict.not-yours')] };
}

/** A kept page that shows something else than what stands at the version it names is not an answer to what stands. */
function readAnotherText(fields: Fields, seen: number, { view }: About): Refusal | null {
  const read = fields.text('isi');
  return read !== '' && seen === view.state.version && read !== contentMark(view.state) ? { ok: false, kind: 'conflict', issues: [error('verdict.content-changed')], since: [] } : null;
}

async function sign(equipment: Equipment, c: WebContext, fields: Fields, about: About, seen: number): Promise<Refusal | null> {
  const outcome = await actOnCase(equipment.context, identityOf(c), { caseId: about.view.id, type: 'sign', payload: signForm.read(fields, about), key: formKey(fields), seen });
  return outcome.ok ? null : outcome;
}

async function findAbout(equipment: Equipment, c: WebContext): Promise<About | undefined> {
  const view = await loadCase(equipment, c);
  if (!view) return undefined;
  const asked = c.req.query('langkah') ?? null;
  const allowed = view.moves.filter((move) => move.type === 'sign' && move.allowed && (asked === null || move.step === asked));
  const move = allowed.find((one) => one.step === view.state.step) ?? allowed[0] ?? findMove(view, 'sign', asked, null);
  return aboutMove(equipment, c, view, move, asked ?? (move.step !== null && move.step !== view.state.step ? move.step : null));
}

function markOf(c: WebContext): string {
  return createHash('sha256').update(`putusan ${c.get('office').officeId} ${visitorOf(c).personId}`).digest('hex').slice(0, 24);
}

/** One mark over everything a signature would stand on. */
function contentMark(state: CaseState): string {
  return createHash('sha256').update(JSON.stringify(openParts(state).toSorted().map((part) => [part, state.hashes[part]]))).digest('hex').slice(0, 32);
}

/** The content as it was at a version of the case. */
function postAt({ view }: About, version: number): Post | null {
  const edit = view.events.slice(0, version).findLast((one) => one.type === 'PostChanged');
  return edit?.type === 'PostChanged' ? edit.data.post : null;
}

function show(equipment: Equipment, c: WebContext, about: About, form: FormState, status: number, since: number | null): Promise<Response> {
  const { view, move } = about;
  c.header(WHOSE, markOf(c));
  const step = move.step ?? view.state.step ?? '';
  return sendPage(c, (
    <LeanLayout title={`${words.title}: ${view.state.title}`} office={c.get('office')} scripts={['putusan']}>
      <p class="trail"><a href={about.path}>{words.openCase}: <span lang="id">{view.state.title}</span></a></p>
      {move.allowed ? <h1>{words.question}</h1> : <h1 dir="auto" lang="id">{view.state.title}</h1>}
      <p class="quiet-text">{view.version.machine.title} · {performersOf(view, step)}</p>
      <div data-putusan-simpanan data-orang={markOf(c)} data-berkas={about.path} data-judul={view.state.title} role="status"></div>
      {since !== null && <Meanwhile about={about} since={since} />}
      <div class="verdict">
        {!move.allowed && <NotAsked about={about} form={form} />}
        {since === null && move.allowed && <CaseChanges view={view} office={about.office} step={move.step} heading="h2" />}
        <section class="panel" aria-label={words.signedHere}><VerdictContent view={view} office={about.office} /></section>
        {move.allowed && <section class="panel now" aria-label={words.title}><Question c={c} about={about} form={form} since={since} /></section>}
        <p><a href={whatsappAddress({ office: c.get('office').name, sentence: wordAwaited(view, step), link: `${reachableAt(equipment, c)}${about.path}/putusan` })} target="_blank" rel="noopener noreferrer">{words.tellOthers}</a></p>
      </div>
    </LeanLayout>
  ), { status });
}

function Question({ c, about, form, since }: { c: WebContext; about: About; form: FormState; since: number | null }) {
  const { view, move } = about;
  const full = moveAddress(about.path, move, view.state.step);
  const query = about.askedStep === null ? '' : `?langkah=${encodeURIComponent(about.askedStep)}`;
  return (
    <Form action={`${about.path}/putusan${query}`} form={form} seen={view.state.version} label={words.title}>
      {since === null && <Problems issues={form.issues} />}
      <OutletWarnings view={view} moment="sign" />
      <Hidden name="isi" value={contentMark(view.state)} />
      <Hidden name="orang" value={markOf(c)} />
      <div class="verdict-buttons"><button class="button main" name="answer" value="ya">{words.yes}</button></div>
      {move.waysBack.length > 0 && (
        <details open={form.issues.length > 0 || form.fields.text('comment') !== ''}>
          <summary>{words.noHead}</summary>
          <div class="form">
            <TextArea form={form} name="comment" label={words.reason} rows={3} search hint={words.reasonHint} />
            {move.waysBack.length > 1 && <Choices form={form} name="backTo" label={words.backTo} required options={move.waysBack.map((one, index) => ({ value: one, label: wayName(about, one), hint: index === 0 ? words.bySop : undefined }))} />}
            <div class="verdict-buttons"><button class="button danger" name="answer" value="tidak">{words.no}</button></div>
          </div>
        </details>
      )}
      <p role="status" data-putusan-kabar></p>
      <p><a href={full}>{words.partly}</a></p>
    </Form>
  );
}

/** Not theirs to sign, or signed already: why, and what they had typed, to be copied. */
function NotAsked({ about, form }: { about: About; form: FormState }) {
  const why = [...new Set([...about.move.why, ...form.issues].map((issue) => wordIssue(issue)))];
  const typed = form.fields.text('comment');
  return (
    <div>
      <Notice tone="warn" title={words.nothingWaits}><p>{why.length === 0 ? words.decided : why.join(' ')}</p></Notice>
      {typed !== '' && <Notice title={words.toCopy}><p dir="auto">{typed}</p></Notice>}
      <ButtonLink href={about.path}>{words.openCase}</ButtonLink>
    </div>
  );
}

function Meanwhile({ about, since }: { about: About; since: number }) {
  const { view } = about;
  return (
    <Notice tone="warn" title={words.stale} alert>
      <p>{words.notSigned}</p>
      <EventList view={view} events={view.events.slice(since)} />
      <Difference before={postAt(about, since)} after={view.state.post} office={about.office} channelName={(key) => channelName(view, key)} />
    </Notice>
  );
}
