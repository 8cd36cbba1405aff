/**
 * What a case is found by. Content stands there as it is now; remarks, letters, numbers, people and channels are only ever added,
 * so each step brings what is new. Keys (`orang:…`) narrow a search before any row is read.
 */
import type { CaseEvent } from '../core/case/event.ts';
import type { CaseState } from '../core/case/state.ts';

interface Saved {
  readonly officeId: string;
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

const MOST = 200_000;

/** Null when these events did not change it. */
export function contentText({ state, events }: Saved): string | null {
  if (!events.some((event) => event.type === 'PostChanged')) return null;
  return [state.post?.title, state.post?.summary, ...(state.post?.blocks ?? []).map((block) => block.text), ...(state.post?.variants ?? []).map((one) => one.text)].join(' ').slice(0, MOST);
}

/** What people wrote beside the content, and names of what they attached; null when nothing. */
export function said({ events }: Saved): string | null {
  const words = events.flatMap(wordsOf).filter((one) => one !== undefined && one !== '');
  return words.length === 0 ? null : words.join(' ').slice(0, MOST);
}

function wordsOf(event: CaseEvent): readonly (string | undefined)[] {
  switch (event.type) {
    case 'Opened': return [event.data.note, ...names(event.data.files)];
    case 'Received': return [event.data.source, event.data.subject, event.data.note, ...names(event.data.files)];
    case 'Requested': return [event.data.agency, event.data.subject, event.data.purpose, ...names(event.data.files)];
    case 'Disposed': return [event.data.note, ...event.data.receivers, ...names(event.data.files)];
    case 'Signed': case 'Returned': case 'Ratified': return [event.data.comment];
    case 'Worked': case 'WaitEnded': return [event.data.note, ...names(event.data.files)];
    case 'Attached': return names(event.data.files);
    case 'Commented': return [event.data.text];
    case 'Evaluated': return [event.data.minutes, ...event.data.followUps.map((one) => one.text)];
    case 'FollowUpReported': return [event.data.report];
    case 'PublicationRecorded': return [event.data.link, event.data.reason];
    case 'Archived': return [event.data.subject, event.data.location, event.data.note];
    default: return [];
  }
}

/** A file's name in words: `rapat-kerja.pdf` is found by "rapat". */
function names(files: readonly { readonly name: string }[]): readonly string[] {
  return files.map((file) => file.name.replace(/[._-]+/g, ' '));
}

export function searchKeys({ officeId, state, events }: Saved): readonly string[] {
  const keys = [`kantor:${officeId}`, ...events.flatMap((event) => (event.by.personId === '' ? [] : [`orang:${event.by.personId}`])), ...state.channels.map((one) => `kanal:${one.channel}`), ...Object.keys(state.publications).map((one) => `kanal:${one}`)];
  const numbers = events.flatMap((event) => {
    const entry = 'entry' in event.data ? event.data.entry : undefined;
    const letter = 'letterNumber' in event.data ? event.data.letterNumber : '';
    return [entry?.printed ?? '', letter];
  });
  return [...new Set([...keys, ...numbers.filter((one) => one !== '').map(numberKey)].map((one) => [...one].slice(0, 200).join('')))];
}

/** Numbers are found as people type them, whatever the case of their letters. */
export function numberKey(printed: string): string {
  return `nomor:${printed.trim().toLowerCase()}`;
}

/** A key as a query names it, whatever stands in it. */
export function quotedKey(key: string): string {
  return `'${[...key].slice(0, 200).join('').replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
