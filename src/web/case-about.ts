/** Loads a case with what the form of one move needs. */
import type { CommandType } from '../core/case/command.ts';
import type { Move } from '../core/case/moves.ts';
import type { Equipment } from '../doors/equipment.ts';
import { viewCase, type CaseView } from '../queries/case-view.ts';
import { ownDraft, writersNow } from '../queries/drafts.ts';
import { listColleagues, openFollowUps } from '../queries/evaluations.ts';
import { findOfficeFiles } from '../queries/office-files.ts';
import { listOfficePeople } from '../queries/office-people.ts';
import { listScreenSlots } from '../queries/screen-slots.ts';
import { previewRecap } from '../queries/period-recap.ts';
import { listChannels, listClassifications, listPositions } from '../queries/settings.ts';
import { localDate } from '../texts/format-time.ts';
import { NO_MATERIAL, type About, type Material, type VerbForm } from './forms/verb-form.ts';
import { formOf } from './forms/verb-forms.ts';
import { isUnreachable, reachableLink } from './reach.ts';
import { identityOf, officePath, type WebContext } from './web-env.ts';

/** Undefined when the office has no such case, or this person may not see it. */
export async function loadCase(equipment: Equipment, c: WebContext, caseId = c.req.param('case') ?? ''): Promise<CaseView | undefined> {
  const { context } = equipment;
  const { officeId, personId } = identityOf(c);
  const view = await viewCase(context.db, context.versions, officeId, personId, caseId, context.now());
  return view && isUnreachable(equipment) ? withReachableLinks(view, (link) => reachableLink(equipment, c, link)) : view;
}

function withReachableLinks(view: CaseView, reach: (link: string) => string): CaseView {
  const publications = Object.fromEntries(Object.entries(view.state.publications).map(([key, one]) => [key, { ...one, link: reach(one.link) }]));
  const corrected = view.corrected && { ...view.corrected, shown: view.corrected.shown.map((one) => ({ ...one, link: reach(one.link) })) };
  return { ...view, state: { ...view.state, publications }, corrected };
}

export async function aboutMove(equipment: Equipment, c: WebContext, view: CaseView, move: Move, askedStep: string | null): Promise<About> {
  const { zone } = view.office.calendar;
  const asked = { part: c.req.query('bagian') ?? '', words: c.req.query('kata') ?? '', answers: c.req.query('jawab') ?? '', search: c.req.query('cari') ?? '' };
  return {
    view, move, askedStep, asked, query: c.req.query(), material: await gatherMaterial(equipment, view, identityOf(c).personId, formOf(move.type)), office: officePath(c), path: officePath(c, `/berkas/${view.id}`),
    today: localDate(equipment.context.now(), zone), now: equipment.context.now(),
  };
}

/** The move a form's address names. One that is no longer there stays a move, so that a second tap can be answered like the first. */
export function findMove(view: CaseView, type: CommandType, step: string | null, channel: string | null): Move {
  const known = view.moves.find((move) => move.type === type && (step === null || move.step === step) && (channel === null || move.channel === channel));
  return known ?? { type, step, channel, allowed: false, why: [], waysBack: [] };
}

async function gatherMaterial(equipment: Equipment, view: CaseView, personId: string, form: VerbForm | undefined): Promise<Material> {
  const { db } = equipment.context;
  const officeId = view.office.id;
  const now = equipment.context.now();
  const needs = new Set(form?.needs ?? []);
  const evaluates = needs.has('figures') && view.state.kind === 'period';
  const today = localDate(equipment.context.now(), view.office.calendar.zone);
  const hashes = [...view.state.files.map((file) => file.file), ...(view.state.post?.media ?? []).map((one) => one.file)];
  return {
    positions: needs.has('positions') ? await listPositions(db, officeId) : NO_MATERIAL.positions,
    classifications: needs.has('classifications') ? await listClassifications(db, officeId) : NO_MATERIAL.classifications,
    figures: evaluates ? (await previewRecap(db, officeId, view.version.sopId, view.state.period)) ?? null : null,
    colleagues: evaluates ? await listColleagues(db, officeId, today) : NO_MATERIAL.colleagues,
    openItems: evaluates ? await openFollowUps(db, officeId, view.version.sopId, view.state.period) : NO_MATERIAL.openItems,
    files: needs.has('files') ? await findOfficeFiles(db, officeId, hashes) : NO_MATERIAL.files,
    people: needs.has('people') ? await listOfficePeople(db, officeId, localDate(now, view.office.calendar.zone)) : NO_MATERIAL.people,
    slots: needs.has('slots') ? await listScreenSlots(db, officeId, now, view.id) : NO_MATERIAL.slots,
    outlets: needs.has('outlets') ? await listChannels(db, officeId) : NO_MATERIAL.outlets,
    writing: needs.has('writing') ? await gatherWriting(equipment, view, personId) : NO_MATERIAL.writing,
  };
}

async function gatherWriting({ context, templates }: Equipment, view: CaseView, personId: string): Promise<Material['writing']> {
  const [draft, writers] = await Promise.all([ownDraft(context.db, view.office.id, view.id, personId), writersNow(context.db, view.office.id, view.id, personId, context.now())]);
  return { draft: draft ?? null, writers: writers.map((one) => one.name), templates };
}
