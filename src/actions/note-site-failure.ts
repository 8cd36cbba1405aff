/** An office's public pages could not be rendered anew, however often it was tried: since when stands where administrators see it. */
import { sql } from 'kysely';
import type { Context } from './context.ts';

/** The first time stays; `renewSite` takes it away. */
export async function noteSiteFailure(context: Context, officeId: string): Promise<void> {
  await context.db.updateTable('offices').set({ site_failed_at: sql<string>`coalesce(site_failed_at, ${context.now()}::timestamptz)` }).where('id', '=', officeId).execute();
}
