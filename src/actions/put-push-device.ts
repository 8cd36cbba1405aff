/** A device of a person that takes pushes, and how it leaves again. */
import { error } from '../core/issue.ts';
import { isPushService } from '../core/notices/push-services.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';

export interface PutPushDevice {
  readonly name: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

const MOST_DEVICES = 20;

/** The same device again is the same row, also when another person uses it now. @param services hosts beyond the known ones */
export async function putPushDevice(context: Context, identity: Identity, input: PutPushDevice, services: readonly string[] = []): Promise<Outcome<{ readonly deviceId: string }>> {
  if (identity.kind !== 'person') return refused('forbidden', error('office.unknown'));
  const { officeId, personId } = identity;
  if (!isPushService(input.endpoint, services)) return refused('invalid', error('push.service-unknown', 'endpoint'));
  if (!/^[\w-]{80,100}={0,2}$/.test(input.p256dh) || !/^[\w-]{20,30}={0,2}$/.test(input.auth)) return refused('invalid', error('push.keys-malformed', 'p256dh'));
  return context.db.transaction().execute(async (trx) => {
    const own = await trx.selectFrom('push_devices').select('id').where('office_id', '=', officeId).where('person_id', '=', personId).execute();
    if (own.length >= MOST_DEVICES) return refused('invalid', error('push.too-many', 'endpoint', { most: MOST_DEVICES }));
    const row = { person_id: personId, name: input.name.trim().slice(0, 100) || 'Perangkat', p256dh: input.p256dh, auth: input.auth, created_at: context.now() };
    const made = await trx.insertInto('push_devices').values({ id: context.newId(), office_id: officeId, endpoint: input.endpoint, ...row })
      .onConflict((conflict) => conflict.columns(['office_id', 'endpoint']).doUpdateSet(row)).returning('id').executeTakeFirstOrThrow();
    return { ok: true, deviceId: made.id };
  });
}

export async function removePushDevice(context: Context, identity: Identity, deviceId: string): Promise<Outcome<object>> {
  if (identity.kind !== 'person') return refused('forbidden', error('office.unknown'));
  const gone = await context.db.deleteFrom('push_devices').where('id', '=', deviceId).where('office_id', '=', identity.officeId).where('person_id', '=', identity.personId).executeTakeFirst();
  return Number(gone.numDeletedRows) === 0 ? refused('missing', error('push.device-unknown', 'device')) : { ok: true };
}
