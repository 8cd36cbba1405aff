/** The office's own mail server. Its password is kept sealed and never shown again. */
import { error } from '../core/issue.ts';
import { changedFields } from '../core/settings/setting-change.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';

export interface PutMailServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** Empty keeps the one there is, as long as the server stays the same. */
  readonly password: string;
  readonly senderName: string;
  readonly senderAddress: string;
}

/** An empty host takes the server away. @param seal locks a text with the program's secret */
export async function putMailServer(context: Context, identity: Identity, input: PutMailServer, seal: (text: string) => string): Promise<Outcome<object>> {
  const host = input.host.trim().toLowerCase();
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const { officeId } = identity;
    if (host === '') {
      const gone = await trx.deleteFrom('mail_servers').where('office_id', '=', officeId).returning('host').executeTakeFirst();
      if (gone) await traceSetting(context, trx, identity, { what: 'mail.removed', subject: gone.host });
      return { ok: true };
    }
    const issues = [
      ...(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(host) ? [] : [error('mail.host-malformed', 'host')]),
      ...(Number.isInteger(input.port) && input.port >= 1 && input.port <= 65_535 ? [] : [error('mail.port-malformed', 'port')]),
      ...(/^[^\s@<>"]+@[^\s@<>"]+$/.test(input.senderAddress.trim()) ? [] : [error('mail.sender-malformed', 'senderAddress')]),
      ...(/[\r\n]/.test(input.senderName + input.user) ? [error('mail.sender-malformed', 'senderName')] : []),
    ];
    if (issues.length > 0) return refused('invalid', ...issues);
    const before = await trx.selectFrom('mail_servers').select(['host', 'port', 'user_name', 'password_sealed', 'sender_name', 'sender_address']).where('office_id', '=', officeId).executeTakeFirst();
    // A password goes to no other server, and to no other user's sign-in, than the one it was typed for.
    const kept = before && before.host === host && before.user_name === input.user.trim() ? before.password_sealed : '';
    const row = {
      host, port: input.port, user_name: input.user.trim(), password_sealed: input.password === '' ? kept : seal(input.password), sender_name: input.senderName.trim(),
      sender_address: input.senderAddress.trim(), changed_at: context.now(),
    };
    await trx.insertInto('mail_servers').values({ office_id: officeId, ...row }).onConflict((conflict) => conflict.column('office_id').doUpdateSet(row)).execute();
    const { password_sealed: _old, ...old } = before ?? { password_sealed: '' };
    const { password_sealed: _new, changed_at: _at, ...now } = row;
    // Of the password only that there is a new one.
    await traceSetting(context, trx, identity, { what: 'mail.changed', subject: host, ...changedFields(old, { ...now, ...(input.password !== '' && { newPassword: true }) }) });
    return { ok: true };
  });
}
