/** Hands one letter to a mail server and says what the server said. Every wait has its end. */
import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import type { LetterFault } from '../core/notices/letter-fault.ts';

export interface MailServer {
  readonly host: string;
  /** To connect to, where it is known already; the host's name is then only what its certificate must bear. */
  readonly address?: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly senderName: string;
  readonly senderAddress: string;
}

export interface Mail {
  /** Made of the letter's own id: a second try after an answer that got lost is the same letter to every mailbox. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly urgent: boolean;
}

export type Sent =
  | { readonly ok: true; readonly answer: string }
  /** `forGood`: trying again changes nothing. `gone`: the address itself is no more. `reason`: a `LetterFault`, perhaps with a detail behind it, or the server's own words. */
  | { readonly ok: false; readonly forGood: boolean; readonly gone?: boolean; readonly reason: string };

export interface MailWaits {
  readonly connect: number;
  readonly silence: number;
}

const WAITS: MailWaits = { connect: 15_000, silence: 30_000 };

export async function sendMail(server: MailServer, mail: Mail, waits: MailWaits = WAITS): Promise<Sent> {
  const transport = createTransport({
    host: server.address ?? server.host, port: server.port, secure: server.port === 465, ...(server.address !== undefined && isIP(server.host) === 0 && { tls: { servername: server.host } }),
    // A password is never said aloud: without encryption there is no signing in, except to this very machine.
    requireTLS: server.user !== '' && !isHere(server.host),
    ...(server.user !== '' && { auth: { user: server.user, pass: server.password } }),
    connectionTimeout: waits.connect, greetingTimeout: waits.silence, socketTimeout: waits.silence, dnsTimeout: waits.connect,
    disableFileAccess: true, disableUrlAccess: true,
  });
  try {
    const done = await transport.sendMail({
      from: { name: server.senderName, address: server.senderAddress }, to: { name: '', address: mail.to }, subject: mail.subject, text: mail.text, html: mail.html, messageId: mail.messageId,
      priority: mail.urgent ? 'high' : 'normal',
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { ok: true, answer: done.response };
  } catch (failure) {
    return refusalOf(failure);
  } finally {
    transport.close();
  }
}

/** A bare relay on this machine; a name in the office's network is not this machine. */
function isHere(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '::1';
}

function refusalOf(failure: unknown): Sent {
  const { code = '', responseCode = 0, response = '' } = failure as { code?: string; responseCode?: number; response?: string };
  const said = response.replace(/\s+/g, ' ').trim();
  // 5xx is the server's last word, a wrong password included; 4xx, silence and a broken line pass.
  const forGood = (responseCode >= 500 && responseCode < 600) || code === 'EAUTH' || code === 'ENOAUTH';
  return { ok: false, forGood, reason: said !== '' ? said : (FAULTS[code] ?? 'mail.cut') };
}

const FAULTS: Readonly<Record<string, LetterFault>> = {
  EDNS: 'mail.name-unknown', ECONNECTION: 'mail.unreachable', ESOCKET: 'mail.unreachable', ETIMEDOUT: 'mail.silent', ETLS: 'mail.unencrypted', EAUTH: 'mail.sign-in-refused', ENOAUTH: 'mail.sign-in-wanted',
};
