/**
 * Brings one letter to its mail server or push service and records what came of it. A letter that cannot go on its way
 * for good stands in the outbox with the reason.
 */
import type { Context } from '../actions/context.ts';
import { settleLetter } from '../actions/settle-letter.ts';
import type { LetterFault } from '../core/notices/letter-fault.ts';
import { isPushService } from '../core/notices/push-services.ts';
import type { FoundAddress } from '../couriers/find-public-address.ts';
import type { MailServer, Mail, Sent } from '../couriers/send-mail.ts';
import type { PushDevice } from '../couriers/send-push.ts';
import { findLetter, findMailServer, findPushDevice } from '../queries/letters.ts';
import { letterHtml, letterText } from '../texts/notice-words.ts';

export interface LetterTools {
  readonly context: Context;
  readonly baseUrl: string;
  /** The program's own server, for offices that have set none. */
  readonly programMail: MailServer | null;
  /** Push services beyond the known ones. */
  readonly pushServices: readonly string[];
  readonly mail: (server: MailServer, mail: Mail) => Promise<Sent>;
  readonly push: (device: PushDevice, message: { readonly body: string; readonly tag: string; readonly urgent: boolean }) => Promise<Sent>;
  /** Where an office's own mail server lies on the internet. Absent where the program stands in the office's own network: there it may lie anywhere. */
  readonly findPublicAddress?: ((host: string) => Promise<FoundAddress>) | undefined;
  /** Unlocks what an action sealed; null when the secret has changed since. */
  readonly open: (sealed: string) => string | null;
}

export interface LetterJob {
  readonly letterId: string;
}

const [TRIED, LOCKED, DEVICE_GONE, HOST_INSIDE, NAME_UNKNOWN] = ['letter.tried', 'mail.locked', 'letter.device-gone', 'mail.host-inside', 'mail.name-unknown'] as const satisfies readonly LetterFault[];

type Letter = NonNullable<Awaited<ReturnType<typeof findLetter>>>;

/** Throws when the letter should be tried again. */
export async function deliverLetter(tools: LetterTools, { letterId }: LetterJob): Promise<void> {
  const sent = await attempt(tools, letterId);
  if (sent && !sent.ok && !sent.forGood) throw new Error(sent.reason);
}

/** A letter that is tried once, for somebody who waits for its end: what would be tried again otherwise has failed. */
export async function sendOnce(tools: LetterTools, letterId: string): Promise<void> {
  try {
    await attempt(tools, letterId);
  } finally {
    await giveUpLetter(tools, { letterId });
  }
}

/** One attempt; what came of it stands in the outbox. Undefined when there is nothing to send any more. */
async function attempt(tools: LetterTools, letterId: string): Promise<Sent | undefined> {
  const letter = await findLetter(tools.context.db, letterId);
  if (!letter || letter.state !== 'waiting') return undefined;
  return letter.way === 'email' ? byMail(tools, letter) : byPush(tools, letter);
}

/** It will not be tried again: the last reason stays. */
export async function giveUpLetter(tools: LetterTools, { letterId }: LetterJob): Promise<void> {
  const letter = await findLetter(tools.context.db, letterId);
  if (letter?.state === 'waiting') await settleLetter(tools.context, letterId, { state: 'failed', reason: letter.reason === '' ? TRIED : letter.reason });
}

async function byMail(tools: LetterTools, letter: Letter): Promise<Sent | undefined> {
  const server = await serverFor(tools, letter.officeId);
  if (server === null) {
    await settleLetter(tools.context, letter.id, { state: 'kept', reason: '' });
    return undefined;
  }
  if (server === 'inside' || server === 'unknown') {
    const refused: Sent = { ok: false, forGood: server === 'inside', reason: server === 'inside' ? HOST_INSIDE : NAME_UNKNOWN };
    await record(tools, letter, refused);
    return refused;
  }
  const sent = server === 'locked'
    ? { ok: false as const, forGood: true, reason: LOCKED }
    : await tools.mail(server, {
      messageId: `<${letter.id}@${new URL(tools.baseUrl).hostname}>`, to: letter.address, subject: letter.content.subject, text: letterText(letter.content), html: letterHtml(letter.content), urgent: letter.urgent,
    });
  await record(tools, letter, sent);
  return sent;
}

async function byPush(tools: LetterTools, letter: Letter): Promise<Sent | undefined> {
  const device = await findPushDevice(tools.context.db, letter.officeId, letter.address);
  if (!device || !isPushService(device.endpoint, tools.pushServices)) {
    await settleLetter(tools.context, letter.id, { state: 'failed', reason: DEVICE_GONE });
    return undefined;
  }
  const { office, subject, items } = letter.content;
  const [first] = items;
  const body = JSON.stringify({ title: office, body: items.length === 1 ? first?.sentence : subject, link: items.length === 1 ? first?.link : letter.content.preferences.replace(/\/akun\/kabar$/, '/kabar'), tag: letter.id });
  const sent = await tools.push(device, { body, tag: letter.id.replaceAll('-', ''), urgent: letter.urgent });
  await record(tools, letter, sent, device.id);
  return sent;
}

async function record(tools: LetterTools, letter: Letter, sent: Sent, device?: string): Promise<void> {
  if (sent.ok) return settleLetter(tools.context, letter.id, { state: 'sent', reason: sent.answer });
  if (!sent.forGood) return settleLetter(tools.context, letter.id, { state: 'waiting', reason: sent.reason });
  return settleLetter(tools.context, letter.id, { state: 'failed', reason: sent.reason, ...(sent.gone && device !== undefined && { goneDevice: device }) });
}

async function serverFor(tools: LetterTools, officeId: string): Promise<MailServer | null | 'locked' | 'inside' | 'unknown'> {
  const own = await findMailServer(tools.context.db, officeId);
  if (!own) return tools.programMail;
  const { sealed, ...server } = own;
  const password = sealed === '' ? '' : tools.open(sealed);
  if (password === null) return 'locked';
  const found = await tools.findPublicAddress?.(server.host);
  return typeof found === 'string' ? found : { ...server, ...found, password };
}
