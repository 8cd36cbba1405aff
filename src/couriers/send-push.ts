/**
 * Hands one message to a browser's push service (RFC 8030), encrypted for that device alone (RFC 8291) and signed with
 * the program's key (VAPID, RFC 8292). The service sees neither sentence nor link.
 */
import { createECDH, hkdfSync } from 'node:crypto';
import webPush from 'web-push';
import type { LetterFault } from '../core/notices/letter-fault.ts';
import type { Sent } from './send-mail.ts';

export interface PushDevice {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
  /** Whom a push service may write to: an address of this program. */
  readonly subject: string;
}

const WAIT = 20_000;
const DAY = 86_400;

/** The pair belongs to the secret and is the same on every node that shares it, so that a device subscribes once. */
export function pushKeys(secret: string, subject: string): PushKeys {
  // Handed on as derived: read back, a key that begins with a zero byte would have lost it.
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'kentongan vapid', 32));
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(key);
  return { publicKey: pair.getPublicKey('base64url'), privateKey: key.toString('base64url'), subject };
}

/** @param tag replaces an earlier message of the same name that is still waiting or shown */
export async function sendPush(keys: PushKeys, device: PushDevice, message: { readonly body: string; readonly tag: string; readonly urgent: boolean }, fetch: typeof globalThis.fetch, wait = WAIT): Promise<Sent> {
  try {
    const request = webPush.generateRequestDetails({ endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } }, message.body, {
      vapidDetails: { subject: keys.subject, publicKey: keys.publicKey, privateKey: keys.privateKey }, TTL: DAY, urgency: message.urgent ? 'high' : 'normal', topic: message.tag.slice(0, 32),
    });
    const { 'Content-Length': _length, ...headers } = request.headers as Record<string, string | number>;
    const answer = await fetch(request.endpoint, {
      method: 'POST', headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])), body: new Uint8Array(request.body as Buffer),
      signal: AbortSignal.timeout(wait), redirect: 'error',
    });
    await answer.body?.cancel();
    if (answer.ok) return { ok: true, answer: String(answer.status) };
    const gone = answer.status === 404 || answer.status === 410;
    const passes = answer.status === 429 || answer.status >= 500;
    return { ok: false, forGood: !passes, gone, reason: gone ? fault('push.gone') : fault('push.answered', answer.status) };
  } catch (failure) {
    const late = failure instanceof Error && failure.name === 'TimeoutError';
    return { ok: false, forGood: false, reason: fault(late ? 'push.silent' : 'push.unreachable') };
  }
}

function fault(code: LetterFault, status?: number): string {
  return status === undefined ? code : `${code} ${status}`;
}
