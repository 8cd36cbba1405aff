/** When a token was last used, to the hour: enough to see which ones nobody needs any more. */
import type { Context } from './context.ts';

export async function noteTokenUse(context: Context, tokenHash: Buffer): Promise<void> {
  const at = context.now();
  const hourAgo = new Date(Date.parse(at) - 3_600_000).toISOString();
  await context.db.updateTable('api_tokens').set({ last_used_at: at }).where('token_hash', '=', tokenHash)
    .where((where) => where.or([where('last_used_at', 'is', null), where('last_used_at', '<', hourAgo)])).execute();
}
