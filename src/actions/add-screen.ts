/** A screen of the office and the secret address of its player. The address is shown once; here is only its hash. */
import { randomBytes } from 'node:crypto';
import { error } from '../core/issue.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { hashToken } from './create-token.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';

export interface AddScreen {
  /** Key of a channel whose mode is `screen`. */
  readonly channel: string;
  readonly name: string;
  /** Pixels of the panel. */
  readonly width: number;
  readonly height: number;
}

const isPixels = (value: number) => Number.isInteger(value) && value >= 64 && value <= 16_384;

/** Answers with the token of `/v/{token}`. */
export async function addScreen(context: Context, identity: Identity, input: AddScreen): Promise<Outcome<{ screenId: string; token: string }>> {
  const { channel, name, width, height } = input;
  if (name.trim() === '') return refused('invalid', error('field.invalid', 'name', { field: 'name', rule: 'empty' }));
  if (!isPixels(width) || !isPixels(height)) return refused('invalid', error('screen.size', 'width'));
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const row = await trx.selectFrom('channels').select('mode').where('office_id', '=', identity.officeId).where('key', '=', channel).executeTakeFirst();
    if (row?.mode !== 'screen') return refused('invalid', error('screen.channel-unknown', 'channel', { channel }));
    const token = randomBytes(24).toString('base64url');
    const screenId = context.newId();
    await trx.insertInto('screens').values({
      id: screenId, office_id: identity.officeId, channel, name: name.trim().slice(0, 100), token_hash: hashToken(token), width, height, seen_at: null,
    }).execute();
    await traceSetting(context, trx, identity, { what: 'screen.added', subject: name.trim(), after: { channel, width, height } });
    return { ok: true, screenId, token };
  });
}

/** A new address for a screen whose old one got into wrong hands; the old one ends at once. */
export async function renewScreenToken(context: Context, identity: Identity, screenId: string): Promise<Outcome<{ token: string }>> {
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const token = randomBytes(24).toString('base64url');
    const done = await trx.updateTable('screens').set({ token_hash: hashToken(token) })
      .where('id', '=', screenId).where('office_id', '=', identity.officeId).returning('name').executeTakeFirst();
    if (!done) return refused('missing', error('screen.unknown', 'screenId'));
    await traceSetting(context, trx, identity, { what: 'screen.address-renewed', subject: done.name });
    return { ok: true, token };
  });
}
