/** What came of a letter's attempt; a device that is gone is forgotten with it. */
import type { Context } from './context.ts';

export type LetterOutcome =
  | { readonly state: 'sent'; readonly reason: string }
  /** For good: it stands in the outbox with its reason. */
  | { readonly state: 'failed'; readonly reason: string; readonly goneDevice?: string }
  | { readonly state: 'kept'; readonly reason: string }
  /** Will be tried again. */
  | { readonly state: 'waiting'; readonly reason: string };

const REASON_LENGTH = 500;

export async function settleLetter(context: Context, letterId: string, outcome: LetterOutcome): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    await trx.updateTable('letters').set((row) => ({
      state: outcome.state, reason: outcome.reason.replaceAll('\0', '').toWellFormed().slice(0, REASON_LENGTH), attempts: row('attempts', '+', 1), settled_at: outcome.state === 'waiting' ? null : context.now(),
    })).where('id', '=', letterId).where('state', '=', 'waiting').execute();
    if (outcome.state === 'failed' && outcome.goneDevice !== undefined) await trx.deleteFrom('push_devices').where('id', '=', outcome.goneDevice).execute();
  });
}
