/** One move on a page of its own, and the answer to every move that is sent. Nothing typed is ever lost. */
import { actOnCase } from '../../actions/act-on-case.ts';
import type { Refusal } from '../../actions/context.ts';
import { discussion } from '../../core/case/discussion.ts';
import { postAfter } from '../../core/case/last-judged.ts';
import type { CaseEvent } from '../../core/case/event.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { answerWords as words } from '../../texts/answer-words.ts';
import { pageWords } from '../../texts/pages.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { aboutMove, findMove, loadCase } from '../case-about.ts';
import { channelName } from '../case-names.ts';
import { ownMove } from '../case-work.ts';
import { CaseChanges } from '../components/case-changes.tsx';
import { CaseContent } from '../components/case-content.tsx';
import { Difference } from '../components/difference.tsx';
import { EventList } from '../components/event-list.tsx';
import { Layout } from '../components/layout.tsx';
import { MoveForm } from '../components/move-form.tsx';
import { moveTitle } from '../components/move-list.tsx';
import { Notice } from '../components/notice.tsx';
import { checkConsent } from '../consent.ts';
import type { Fields } from '../fields.ts';
import { freshForm, type FormState } from '../form-state.ts';
import type { About, VerbForm } from '../forms/verb-form.ts';
import { formByPath } from '../forms/verb-forms.ts';
import { keepInOffice, readForm } from '../read-form.ts';
import { seeOther, sendPage, statusOf } from '../respond.tsx';
import { identityOf, visitorOf, type Page, type WebContext } from '../web-env.ts';
import { missing } from './error-pages.tsx';

export const showMove: Page = (equipment) => async (c) => {
  const found = await findAbout(equipment, c);
  if (!found) return missing(c);
  const { verb, about } = found;
  // Where the form stands on the case's own page, what was kept comes back there: nobody is led away from the work they came back to.
  if (verb.type === 'edit' && c.req.query('draf') !== undefined && ownMove(about.view)?.type === 'edit') return seeOther(c, `${about.path}?draf=${encodeURIComponent(c.req.query('draf') ?? '')}#langkah`);
  const filled = about.move.allowed ? verb.fill?.(about) : undefined;
  // A day chosen elsewhere, e.g. in the calendar, comes with the address.
  const from = c.req.query('mulai');
  return answer(c, verb, about, freshForm(filled?.has('from') && from !== undefined ? filled.with('from', from.slice(0, 30)) : filled), about.move.allowed ? 200 : 403);
};

export const sendMove: Page = (equipment) => async (c) => {
  const found = await findAbout(equipment, c);
  if (!found) return missing(c);
  const { verb, about } = found;
  const identity = identityOf(c);
  const sent = await readForm(c.req.raw, keepInOffice(equipment, identity, { pictures: verb.pictures, films: verb.films, letters: verb.letters }));
  const fields = verb.prepare?.(sent.fields, about) ?? sent.fields;
  const again = (issues: FormState['issues'], now: About, status: number, since: readonly CaseEvent[] = [], heading?: string) => answer(c, verb, now, { ...freshForm(fields, issues), heading }, status, since);
  if (sent.fields.has('ulang')) return again(sent.issues, about, sent.issues.length > 0 ? 422 : 200);
  if (sent.issues.length > 0) return again(sent.issues, about, 422);
  const unmet = [...(verb.check?.(fields) ?? []), ...(verb.danger === undefined ? [] : checkConsent(fields))];
  if (unmet.length > 0) return again(unmet, about, 422);
  const key = formKey(fields);
  const outcome = await actOnCase(equipment.context, identity, { caseId: about.view.id, type: verb.type, payload: verb.read(fields, about), key, seen: seenBy(fields) });
  if (!outcome.ok) return outcome.kind === 'conflict' ? settle(outcome) : refuse(outcome);
  if (verb.andThen && fields.text('lalu') === verb.andThen.type) {
    const later = verb.andThen.check && (await findAbout(equipment, c));
    const still = later ? verb.andThen.check!(fields, later.about) : [];
    if (later && still.length > 0) return again(still, later.about, 422, [], pageWords.savedOnly);
    const next = await actOnCase(equipment.context, identity, { caseId: about.view.id, type: verb.andThen.type, payload: { note: fields.text('note') }, key: `${key}-lalu`, seen: outcome.version });
    // The first act stands: what is shown again is the saved content, with what still stands in the way of the second.
    if (!next.ok) return refuse(next, pageWords.savedOnly);
    return seeOther(c, `${about.path}?beres=${verb.andThen.type}`);
  }
  return seeOther(c, `${about.path}?beres=${verb.type}`);

  /** Where the form can be put together with what others did meanwhile, it is; what both changed is asked. */
  async function settle(conflict: Extract<Refusal, { kind: 'conflict' }>): Promise<Response> {
    const later = await findAbout(equipment, c);
    const seen = seenBy(fields);
    const merged = later?.about.move.allowed ? verb.merge?.(later.about, fields, seen, conflict.since) : undefined;
    if (!later || !merged) return refuse(conflict);
    const { view, path } = later.about;
    if (merged.nothingLeft) return seeOther(c, `${path}?beres=${verb.type}`);
    if (!merged.clean) return answer(c, verb, later.about, freshForm(merged.fields, merged.fields.has('konflik') ? [] : conflict.issues), 409, merged.fields.has('konflik') ? [] : conflict.since);
    const saved = await actOnCase(equipment.context, identity, { caseId: view.id, type: verb.type, payload: verb.read(merged.fields, later.about), key: `${key}-gabung`, seen: view.state.version });
    // Somebody saved once more in that moment: what was typed is shown, and the next attempt merges again.
    return saved.ok ? seeOther(c, `${path}/${verb.path}?gabung=${seen}`) : refuse(saved);
  }

  async function refuse(refusal: Refusal, heading?: string): Promise<Response> {
    const later = await findAbout(equipment, c);
    if (!later || refusal.kind === 'missing') return missing(c);
    return again(refusal.issues, later.about, statusOf(refusal.kind), refusal.kind === 'conflict' ? refusal.since : [], heading);
  }
};

async function findAbout(equipment: Equipment, c: WebContext): Promise<{ verb: VerbForm; about: About } | undefined> {
  const verb = formByPath(c.req.param('move') ?? '');
  const view = verb && (await loadCase(equipment, c));
  if (!verb || !view) return undefined;
  const step = c.req.query('langkah') ?? null;
  return { verb, about: await aboutMove(equipment, c, view, findMove(view, verb.type, step, c.req.query('kanal') ?? null), step) };
}

/** A key nobody made is a fresh one: such a form can be sent twice, but never collide. */
export function formKey(fields: Fields): string {
  const key = fields.text('kunci');
  return /^[\w-]{8,80}$/.test(key) ? key : crypto.randomUUID();
}

export function seenBy(fields: Fields): number {
  const seen = fields.text('seen');
  return /^\d{1,9}$/.test(seen) ? Number(seen) : 0;
}

function answer(c: WebContext, verb: VerbForm, about: About, form: FormState, status: number, since: readonly CaseEvent[] = []): Promise<Response> {
  const title = moveTitle(about.view, about.move);
  const content = about.move.allowed && SIGNS.includes(verb.type) && about.view.state.post && (
    <section class="panel" aria-labelledby="naskah"><h2 id="naskah">{words.content}</h2><CaseChanges view={about.view} office={about.office} step={about.move.step} /><CaseContent view={about.view} office={about.office} remarks={discussion(about.view.events, about.view.state)} /></section>
  );
  // Whoever has read it and is sent back to the form meets first what is wrong with the form.
  const sentBack = since.length === 0 && form.issues.length > 0;
  return sendPage(c, (
    <Layout title={title} person={visitorOf(c).name} office={c.get('office')} section="cases" scripts={['case', ...((about.move.allowed && verb.scripts) || [])]}>
      <p class="trail"><a href={about.path}>{pageWords.back}: <span lang="id">{about.view.state.title}</span></a></p>
      <h1>{title}</h1>
      {since.length > 0 && <Meanwhile about={about} since={since} />}
      {!sentBack && content}
      {about.move.allowed ? <MoveForm verb={verb} about={about} form={form} problems={since.length === 0} /> : <Barred verb={verb} about={about} form={form} />}
      {sentBack && content}
    </Layout>
  ), { status });
}

/** Nobody puts a name under what does not stand before their eyes. */
const SIGNS: readonly VerbForm['type'][] = ['sign', 'ratify'];

function Meanwhile({ about, since }: { about: About; since: readonly CaseEvent[] }) {
  const after = about.view.state.post;
  const before = postAfter(about.view.events.slice(0, about.view.events.length - since.length));
  return (
    <Notice tone="warn" title={words.movedOn} alert>
      <p>{words.notSent}</p>
      <EventList view={about.view} events={since} />
      {before !== after && <details open><summary>{words.changesSince}</summary><Difference before={before} after={after} office={about.office} channelName={(key) => channelName(about.view, key)} /></details>}
      <details><summary>{words.contentNow}</summary><CaseContent view={about.view} office={about.office} /></details>
    </Notice>
  );
}

/** Not (or no longer) theirs to do: the reason, and everything they typed, to be copied. */
function Barred({ verb, about, form }: { verb: VerbForm; about: About; form: FormState }) {
  const typed = form.fields.entries.length > 0;
  const why = [...about.move.why, ...form.issues].map((issue) => wordIssue(issue));
  return (
    <>
      <Notice tone="bad" title={words.barred} alert>
        {why.length === 0 ? <p>{words.otherState}</p> : <ul>{[...new Set(why)].map((one) => <li>{one}</li>)}</ul>}
      </Notice>
      {typed && <fieldset class="row-group" disabled><legend>{words.toCopy}</legend><verb.Body form={form} about={about} /></fieldset>}
    </>
  );
}
