/** Notes that a token was used, without a question to the database at every request. */
import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { noteTokenUse } from '../actions/note-token-use.ts';
import type { Context } from '../actions/context.ts';

const HOUR = 3_600_000;
const MOST_REMEMBERED = 10_000;

export function noteTokens(context: Context): MiddlewareHandler {
  const noted = new Map<string, number>();
  return async (c, next) => {
    await next();
    const token = /^Bearer (ktg_\S+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    if (token === undefined || c.res.status === 401) return;
    const hash = createHash('sha256').update(token).digest();
    const [key, at] = [hash.toString('base64'), Date.parse(context.now())];
    if (at - (noted.get(key) ?? -HOUR) < HOUR) return;
    if (noted.size >= MOST_REMEMBERED) noted.clear();
    noted.set(key, at);
    await noteTokenUse(context, hash);
  };
}
