/** Narrowing a desk down: late or all by links; SOP and kind of step by a small form. Both work without a script and keep each other. */
import type { DeskChoices, DeskFilter } from '../../queries/desk-filter.ts';
import { deskWords as words } from '../../texts/desk-words.ts';
import { verbWords } from '../../texts/verb-words.ts';
import { Button } from '../components/button.tsx';
import { Select } from '../components/field.tsx';
import { Hidden } from '../components/form.tsx';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import type { WebContext } from '../web-env.ts';

/** What the address asks for; a value this program does not know asks for nothing. */
export interface Asked extends DeskFilter {
  readonly late: boolean;
}

export function askedOf(c: WebContext): Asked {
  const [sop, does] = [c.req.query('sop') ?? '', c.req.query('tugas') ?? ''];
  return { late: c.req.query('saring') === 'terlambat', sopId: sop === '' ? undefined : sop.slice(0, 60), does: Object.hasOwn(verbWords, does) ? does : undefined };
}

export const isNarrowed = ({ sopId, does }: DeskFilter): boolean => sopId !== undefined || does !== undefined;

/** The query of a desk's address, for links and for the pager. */
export function queryOf(place: Readonly<Record<string, string>>, { late, sopId, does }: Asked): Readonly<Record<string, string>> {
  return { ...place, ...(late && { saring: 'terlambat' }), ...(sopId !== undefined && { sop: sopId }), ...(does !== undefined && { tugas: does }) };
}

export function addressOf(desk: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? desk : `${desk}?${text}`;
}

interface NarrowingProps {
  /** `/o/{slug}/meja` */
  readonly desk: string;
  /** The part and the post, which narrowing leaves as they are. */
  readonly place: Readonly<Record<string, string>>;
  readonly asked: Asked;
}

/** "All", "late only", and the way back from what was narrowed. */
export function LateLinks({ desk, place, asked }: NarrowingProps) {
  const to = (late: boolean) => addressOf(desk, queryOf(place, { ...asked, late }));
  return (
    <>
      <li><a href={to(false)} aria-current={asked.late ? undefined : 'true'}>{words.all}</a></li>
      <li><a href={to(true)} aria-current={asked.late ? 'true' : undefined}>{words.lateOnly}</a></li>
      {isNarrowed(asked) && <li><a href={addressOf(desk, queryOf(place, { late: asked.late }))}>{words.narrow.clear}</a></li>}
    </>
  );
}

/** Nothing where there is nothing to choose between; and the tasks of one SOP that fit on a page are read faster than narrowed. */
export function Narrowing({ desk, place, asked, choices, long }: NarrowingProps & { choices: DeskChoices; long: boolean }) {
  const sops = choices.sops.map(({ id, title }) => ({ value: id, label: title }));
  const verbs = choices.verbs.map((verb) => ({ value: verb, label: capital(verbWords[verb as keyof typeof verbWords]) }));
  const [bySop, byVerb] = [sops.length > 1 || asked.sopId !== undefined, verbs.length > 1 || asked.does !== undefined];
  if (!bySop && !(byVerb && (long || isNarrowed(asked)))) return null;
  // What has left the desk meanwhile is still what was asked for.
  if (asked.sopId !== undefined && !choices.sops.some((one) => one.id === asked.sopId)) sops.push({ value: asked.sopId, label: words.narrow.gone });
  if (asked.does !== undefined && !choices.verbs.includes(asked.does)) verbs.push({ value: asked.does, label: capital(verbWords[asked.does as keyof typeof verbWords]) });
  const form = freshForm(Fields.of({ sop: asked.sopId, tugas: asked.does }));
  const kept = queryOf(place, { late: asked.late });
  const chosen = [sops.find((one) => one.value === asked.sopId), verbs.find((one) => one.value === asked.does)].flatMap((one) => one?.label ?? []);
  return (
    <details class="filter">
      <summary>{[words.narrow.title, ...chosen].join(' · ')}</summary>
      <form class="form across" method="get" action={desk} role="search">
        {Object.entries(kept).map(([name, value]) => <Hidden name={name} value={value} />)}
        {bySop && <Select form={form} search name="sop" label={words.narrow.sop} empty={words.all} options={sops} />}
        {byVerb && <Select form={form} search name="tugas" label={words.narrow.verb} empty={words.all} options={verbs} />}
        <Button weight="plain">{words.narrow.apply}</Button>
      </form>
    </details>
  );
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
