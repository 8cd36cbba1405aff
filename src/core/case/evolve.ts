/**
 * (state, event) → state. Believes every event: what was decided has happened.
 * `fold` of a case's events gives the case as it stands, today as in twenty years.
 */
import { followUpsBefore } from './follow-ups.ts';
import { publicationOf } from './showing.ts';
import type { Authorship, CaseState, Publication, Visit } from './state.ts';
import type { CaseEvent, DataOf, EventOf } from './event.ts';

/** Folds all events of one case; the first must be `Opened`. */
export function fold(events: readonly CaseEvent[]): CaseState {
  const [first, ...rest] = events;
  if (first?.type !== 'Opened') throw new Error('a case begins with Opened');
  return rest.reduce(evolve, born(first));
}

function born(event: EventOf<'Opened'>): CaseState {
  const { data, at, by } = event;
  return {
    kind: data.kind, period: data.period ?? '', title: data.title, status: 'open', urgency: data.urgency,
    securityLevel: data.securityLevel, eventDate: data.eventDate ?? '', corrects: data.corrects ?? '',
    openedBy: by, openedAt: at, endedAt: null, endReason: '', version: 1, step: null, enteredAt: at, done: [],
    trail: [], visits: [], post: null, hashes: {}, authors: {}, refused: {}, signatures: [], channels: [],
    publications: {}, entries: [], files: data.files, request: null, emergency: null, archived: null,
    followUps: [], returned: null,
  };
}

export function evolve(state: CaseState, event: CaseEvent): CaseState {
  return { ...apply(state, event), version: state.version + 1 };
}

/** The first event makes the state, every other one changes it. */
export function evolveFrom(state: CaseState | null, event: CaseEvent): CaseState {
  if (state) return evolve(state, event);
  if (event.type !== 'Opened') throw new Error('a case begins with Opened');
  return born(event);
}

function apply(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'Opened': throw new Error('a case is opened once');
    case 'Received': return withEntry({ ...state, files: [...state.files, ...event.data.files] }, event.data.entry);
    case 'Requested': return withEntry({ ...state, files: [...state.files, ...event.data.files], request: { agency: event.data.agency, subject: event.data.subject } }, event.data.entry);
    case 'Disposed': return disposed(state, event);
    case 'PostChanged': return postChanged(state, event);
    case 'ChannelsPlanned': return { ...state, channels: event.data.channels };
    case 'Rescheduled': return rescheduled(state, event.data);
    case 'SignaturesVoided': return signaturesVoided(state, event.data);
    case 'Signed': return signed(state, event);
    case 'Returned': return { ...state, returned: { from: event.data.from, comment: event.data.comment, by: event.by } };
    case 'PerformerDone': return { ...state, done: [...state.done, event.data.performer] };
    case 'Moved': return moved(state, event);
    case 'PublishingStarted': return sentOut(state, event, event.data.channels);
    case 'EmergencyPublished': return { ...sentOut(state, event, event.data.channels), emergency: { by: event.by, reason: event.data.reason, at: event.at, ratified: null } };
    case 'PublicationRecorded': return publicationRecorded(state, event);
    case 'Archived': return withEntry({ ...state, archived: { code: event.data.classificationCode, automatic: event.data.automatic, entry: event.data.entry ?? null } }, event.data.entry);
    case 'Evaluated': return evaluated(state, event.data);
    case 'FollowUpClosed': return followUpClosed(state, event);
    case 'FollowUpReported': case 'Worked': case 'WaitEnded': case 'Attached': return { ...state, files: [...state.files, ...event.data.files] };
    case 'Ended': return { ...state, status: event.data.status, endedAt: event.at, endReason: event.data.reason, step: null };
    case 'Withdrawn': return withdrawn(state, event);
    case 'WithdrawalRecorded': return setPublication(state, event.data.channel, { state: 'withdrawn', at: event.at, by: event.by });
    case 'Ratified': return ratified(state, event);
    case 'LinksAcknowledged': case 'Skipped': case 'Commented': return state;
  }
}

function withEntry(state: CaseState, entry: DataOf<'Received'>['entry']): CaseState {
  return entry ? { ...state, entries: [...state.entries, entry] } : state;
}

function disposed(state: CaseState, event: EventOf<'Disposed'>): CaseState {
  const { data } = event;
  const next = { ...state, urgency: data.urgency ?? state.urgency, files: [...state.files, ...data.files] };
  if (data.answer !== 'ya' || Object.keys(data.parts).length === 0) return next;
  return { ...next, signatures: [...next.signatures, { step: data.step, kind: 'disposition', by: event.by, at: event.at, parts: data.parts, selfApproval: data.selfApproval ?? '' }] };
}

function postChanged(state: CaseState, { data, by }: EventOf<'PostChanged'>): CaseState {
  const authors: Record<string, readonly Authorship[]> = {};
  const refused: Record<string, string> = {};
  for (const part of Object.keys(data.hashes)) {
    const before = state.authors[part] ?? [];
    const author = { personId: data.outside ? 'outside' : by.personId, within: data.within };
    const known = before.some((one) => one.personId === author.personId && one.within === author.within);
    authors[part] = data.changed.includes(part) && !known ? [...before, author] : before;
    const reason = state.refused[part];
    if (reason !== undefined && !data.changed.includes(part)) refused[part] = reason;
  }
  return { ...state, post: data.post, hashes: data.hashes, authors, refused };
}

function rescheduled(state: CaseState, { channel, from, until }: DataOf<'Rescheduled'>): CaseState {
  const planned = { channel, from, ...(until !== undefined && { until }) };
  const channels = state.channels.map((one) => (one.channel === channel ? planned : one));
  return setPublication({ ...state, channels }, channel, { from, until: until ?? null });
}

function signaturesVoided(state: CaseState, data: DataOf<'SignaturesVoided'>): CaseState {
  const signatures = state.signatures.map((signature) => {
    const hit = data.voided.find((one) => one.step === signature.step && one.personId === signature.by.personId);
    if (!hit) return signature;
    return { ...signature, parts: Object.fromEntries(Object.entries(signature.parts).filter(([part]) => !hit.parts.includes(part))) };
  });
  return { ...state, signatures };
}

function signed(state: CaseState, { data, by, at }: EventOf<'Signed'>): CaseState {
  const refused = { ...state.refused };
  for (const refusal of data.refused) refused[refusal.part] = refusal.reason;
  return { ...state, refused, signatures: [...state.signatures, { step: data.step, kind: data.kind, by, at, parts: data.parts, selfApproval: data.selfApproval }] };
}

function moved(state: CaseState, { data, at, by }: EventOf<'Moved'>): CaseState {
  const { to } = data;
  const visits: Visit[] = state.visits.map((visit, index) =>
    index === state.visits.length - 1 && visit.leftAt === null ? { ...visit, leftAt: at, way: data.way, by } : visit);
  if (to === null) return { ...state, visits, step: null, done: [] };
  const seen = state.trail.indexOf(to);
  const trail = seen === -1 ? [...state.trail, to] : [...state.trail.slice(0, seen), to];
  const returned = data.way === 'tidak' ? state.returned : null;
  return { ...state, visits: [...visits, { step: to, enteredAt: at, leftAt: null, way: null, by: null }], step: to, enteredAt: at, done: [], trail, returned };
}

function sentOut(state: CaseState, event: CaseEvent, channels: DataOf<'PublishingStarted'>['channels']): CaseState {
  const publications: Record<string, Publication> = { ...state.publications };
  for (const planned of channels) {
    publications[planned.channel] = {
      channel: planned.channel, state: 'publishing', from: planned.from ?? null, until: planned.until ?? null,
      link: '', reason: '', proof: [], at: event.at, by: event.by, parts: state.hashes,
    };
  }
  return { ...state, publications };
}

/** A chosen channel that is excused before it was ever started comes to its publication here. */
function publicationRecorded(state: CaseState, event: EventOf<'PublicationRecorded'>): CaseState {
  const { data, at, by } = event;
  const unstarted = publicationOf(state, data.channel) === undefined;
  const begun = unstarted ? sentOut(state, event, state.channels.filter((one) => one.channel === data.channel)) : state;
  return setPublication(begun, data.channel, { ...(unstarted && { parts: {} }), state: data.outcome, link: data.link, reason: data.reason, proof: data.proof, at, by });
}

function setPublication(state: CaseState, channel: string, change: Partial<Publication>): CaseState {
  const before = publicationOf(state, channel);
  if (!before) return state;
  return { ...state, publications: { ...state.publications, [channel]: { ...before, ...change } } };
}

/** A meeting held once more replaces its own items, and no others. */
function evaluated(state: CaseState, { files, followUps }: DataOf<'Evaluated'>): CaseState {
  return { ...state, files: [...state.files, ...files], followUps: [...followUpsBefore(state), ...followUps.map((item) => ({ ...item, closed: null }))] };
}

function followUpClosed(state: CaseState, { data, at, by }: EventOf<'FollowUpClosed'>): CaseState {
  const closed = { at, by, result: data.result, proof: data.proof };
  return { ...state, followUps: state.followUps.map((item) => (item.id === data.item ? { ...item, closed } : item)) };
}

function withdrawn(state: CaseState, { data, at, by }: EventOf<'Withdrawn'>): CaseState {
  return data.channels.reduce((next, channel) => setPublication(next, channel, { state: 'withdrawing', reason: data.reason, at, by }), state);
}

function ratified(state: CaseState, { data, at, by }: EventOf<'Ratified'>): CaseState {
  if (!state.emergency) return state;
  const signatures = data.answer === 'ya' ? [...state.signatures, { step: '', kind: 'ratification' as const, by, at, parts: data.parts, selfApproval: data.selfApproval ?? '' }] : state.signatures;
  return { ...state, signatures, emergency: { ...state.emergency, ratified: data.answer } };
}
