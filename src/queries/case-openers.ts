/** Who opens the first case of each SOP in force: the posts of its first row that this office does, with whoever holds them today. */
import { compile } from '../core/sop/compile.ts';
import type { Db } from '../store/transaction.ts';
import { ownEntry } from '../core/own-entry.ts';

export interface CaseOpeners {
  readonly sopId: string;
  readonly title: string;
  /** A post without people waits for a holder. */
  readonly posts: readonly { readonly name: string; readonly people: readonly string[] }[];
}

const MOST = 100;

/** @param on today in the office */
export async function caseOpeners(db: Db, officeId: string, on: string): Promise<readonly CaseOpeners[]> {
  const [sops, positions, held] = await Promise.all([
    db.selectFrom('sop_versions').select(['sop_id', 'definition', 'bindings']).where('office_id', '=', officeId).where('in_force', '=', true).orderBy('adopted_at').limit(MOST).execute(),
    db.selectFrom('positions').select(['id', 'name']).where('office_id', '=', officeId).execute(),
    db.selectFrom('holdings as h').innerJoin('members as m', (join) => join.onRef('m.office_id', '=', 'h.office_id').onRef('m.person_id', '=', 'h.person_id'))
      .select(['h.position_id', 'm.name']).where('h.office_id', '=', officeId).where('m.active', '=', true).where('h.from_on', '<=', on).where((row) => row.or([row('h.to_on', 'is', null), row('h.to_on', '>=', on)])).orderBy('m.name').execute(),
  ]);
  const names = new Map(positions.map((one) => [one.id, one.name]));
  return sops.flatMap(({ sop_id: sopId, definition, bindings }) => {
    const machine = compile(definition);
    // A request from outside begins elsewhere; what the office itself opens begins with its own first row.
    const first = machine.caseStart === null ? undefined : machine.steps.find((step) => step.per === 'case' && !step.outside);
    const ids = new Set((first?.performers ?? []).flatMap((key) => ownEntry(bindings, key) ?? []));
    if (ids.size === 0) return [];
    return [{ sopId, title: definition.title, posts: [...ids].map((id) => ({ name: names.get(id) ?? '', people: held.filter((one) => one.position_id === id).map((one) => one.name) })) }];
  });
}
