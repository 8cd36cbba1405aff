/**
 * What a player has counted, perhaps while it was off line, perhaps sent twice: each batch counts once.
 * Only what was released for the screen's channel counts.
 */
import { sql } from 'kysely';
import { z } from 'zod';
import { error } from '../core/issue.ts';
import { refused, type Context, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { readFields } from './read-fields.ts';

const DAY = 86_400_000;
/** A slide stands for some seconds; more often than every two seconds nothing is shown. */
const MOST_A_DAY = 43_200;
/** A player's clock may be wrong by a day; a player may have been without a line for a quarter. */
const LONGEST_OFF_LINE = 100 * DAY;

const ShowingsReport = z.strictObject({
  batch: z.string().regex(/^[\w-]{8,64}$/),
  items: z.array(z.strictObject({
    caseId: z.string().max(60),
    count: z.int().min(1).max(MOST_A_DAY),
    day: z.iso.date(),
    firstAt: z.iso.datetime({ offset: true }),
    lastAt: z.iso.datetime({ offset: true }),
  })).max(500),
});
type ShowingsReport = z.infer<typeof ShowingsReport>;

/** `counted` is false for a batch that came before. */
export async function recordShowings(context: Context, screen: { readonly id: string; readonly officeId: string; readonly channel: string }, report: unknown): Promise<Outcome<{ counted: boolean }>> {
  const read = readFields(ShowingsReport, report);
  if (!read.ok) return read;
  const { batch, items } = read.fields;
  const now = Date.parse(context.now());
  const odd = items.some((item) => {
    const [first, last] = [Date.parse(item.firstAt), Date.parse(item.lastAt)];
    return first > last || last > now + DAY || first < now - LONGEST_OFF_LINE;
  });
  if (odd) return refused('invalid', error('showings.implausible', 'items'));
  return inTransaction<{ counted: boolean }>(context, async (trx) => {
    const at = context.now();
    await trx.updateTable('screens').set({ seen_at: at }).where('id', '=', screen.id).execute();
    const fresh = await trx.insertInto('showing_batches').values({ screen_id: screen.id, batch, at })
      .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    if (Number(fresh.numInsertedOrUpdatedRows ?? 0) === 0) return { ok: true, counted: false };
    await sql`
      insert into showings (office_id, screen_id, case_id, day, count, first_at, last_at)
      select ${screen.officeId}, ${screen.id}, t."caseId", t.day, least(sum(t.count), ${MOST_A_DAY}), min(t."firstAt"), max(t."lastAt")
      from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as t("caseId" text, count int, day date, "firstAt" timestamptz, "lastAt" timestamptz)
      where exists (select from publications p where p.case_id = t."caseId" and p.channel = ${screen.channel} and p.office_id = ${screen.officeId})
      group by t."caseId", t.day
      on conflict (screen_id, case_id, day) do update set count = least(showings.count + excluded.count, ${MOST_A_DAY}),
        first_at = least(showings.first_at, excluded.first_at), last_at = greatest(showings.last_at, excluded.last_at)`.execute(trx);
    return { ok: true, counted: true };
  });
}
