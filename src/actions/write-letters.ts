/**
 * Writes the letters that are due: one for each urgent notice, one for all the rest of a person. A notice's due time goes
 * away in the transaction that writes the letter and queues it, so none is lost and none is written twice.
 */
import { NOTICE_WAYS, type NoticeWay } from '../core/notices/preferences.ts';
import type { LetterContent } from '../core/notices/letter-content.ts';
import { settle } from '../core/notices/settle.ts';
import { findAccount, loadOfficePeople, type OfficePeople } from '../store/notice-people.ts';
import { lockDueTellings, type DueTelling } from '../store/open-tellings.ts';
import type { Trx } from '../store/transaction.ts';
import type { Context, OfficeFailure } from './context.ts';

const PEOPLE_AT_ONCE = 100;
/** At 07.30 everybody is due; what is left then waits for the next look. */
const MOST_ROUNDS = 50;

/** How a letter is worded is the caller's: sentences live in `texts/`. */
export type Compose = (items: readonly DueTelling[], to: { readonly office: Pick<OfficePeople, 'slug' | 'name'>; readonly name: string }) => LetterContent;

/** An office that fails is told to `onFailure` and left for the next look; the others go on. Returns how many letters were written. */
export async function writeLetters(context: Context, compose: Compose, onFailure: OfficeFailure): Promise<number> {
  let written = 0;
  const failed = new Set<string>();
  for (const way of NOTICE_WAYS) {
    const column = `${way}_due` as const;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const people = await context.db.selectFrom('tellings').select(['office_id', 'person_id']).distinct().where(column, '<=', context.now())
        .where(({ not, eb, val }) => not(eb('office_id', '=', eb.fn.any(val([...failed]))))).limit(PEOPLE_AT_ONCE).execute();
      for (const { office_id: officeId, person_id: personId } of people) {
        if (failed.has(officeId)) continue;
        try {
          written += await context.db.transaction().execute((trx) => writeFor(context, trx, way, { officeId, personId }, compose));
        } catch (failure) {
          failed.add(officeId);
          onFailure(failure, officeId);
        }
      }
      if (people.length < PEOPLE_AT_ONCE) break;
    }
  }
  return written;
}

async function writeFor(context: Context, trx: Trx, way: NoticeWay, { officeId, personId }: { officeId: string; personId: string }, compose: Compose): Promise<number> {
  const column = `${way}_due` as const;
  const now = context.now();
  const due = await lockDueTellings(trx, way, officeId, personId, now);
  const office = due.length > 0 ? await loadOfficePeople(trx, officeId) : undefined;
  if (!office) return 0;
  const account = office.members.has(personId) ? await findAccount(trx, personId) : undefined;
  const addresses = account ? await addressesOf(trx, way, officeId, personId, account.email) : [];
  const { letters, postponed } = settle(due, office.preferencesOf(personId).quiet, office.calendar, now);
  const waits = new Set(postponed.items.map((one) => one.id));
  if (waits.size > 0) await trx.updateTable('tellings').set({ [column]: postponed.until }).where('id', 'in', [...waits]).execute();
  const over = due.filter((one) => !waits.has(one.id)).map((one) => one.id);
  if (over.length > 0) await trx.updateTable('tellings').set({ [column]: null }).where('id', 'in', over).execute();
  let written = 0;
  for (const items of letters) {
    const content = JSON.stringify(compose(items, { office, name: account?.name ?? '' }));
    for (const address of addresses) {
      const id = context.newId();
      await trx.insertInto('letters').values({
        id, office_id: officeId, person_id: personId, way, kind: items.length > 1 ? 'digest' : 'notice', address, content, urgent: items.some((one) => one.urgent), state: 'waiting', at: now, settled_at: null,
      }).execute();
      await context.outbox.sendLetter(trx, id);
      written += 1;
    }
  }
  return written;
}

/** One e-mail address, or every device that takes pushes; nothing where there is none, and the app alone tells it. */
async function addressesOf(trx: Trx, way: NoticeWay, officeId: string, personId: string, email: string): Promise<readonly string[]> {
  if (way === 'email') return [email];
  const devices = await trx.selectFrom('push_devices').select('id').where('office_id', '=', officeId).where('person_id', '=', personId).limit(20).execute();
  return devices.map((one) => one.id);
}
