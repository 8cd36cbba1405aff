/** When a screen's player last asked for its programme, to the minute: enough to see which one stands still. */
import type { Context } from './context.ts';

const MINUTE = 60_000;

export async function noteScreenSeen(context: Context, screenId: string): Promise<void> {
  const at = context.now();
  await context.db.updateTable('screens').set({ seen_at: at }).where('id', '=', screenId)
    .where((where) => where.or([where('seen_at', 'is', null), where('seen_at', '<', new Date(Date.parse(at) - MINUTE).toISOString())])).execute();
}
