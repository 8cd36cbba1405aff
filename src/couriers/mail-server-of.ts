import type { MailServer } from './send-mail.ts';

/** The server an address names, e.g. `smtp://user:password@mail.example:587?from=ppid@office.example`. @param host of the program, for a sender where the address names none */
export function mailServerOf(address: string, host: string): MailServer {
  const url = new URL(address);
  const user = decodeURIComponent(url.username);
  const port = url.port === '' ? (url.protocol === 'smtps:' ? 465 : 587) : Number(url.port);
  return {
    host: url.hostname, port, user, password: decodeURIComponent(url.password), senderName: 'Kentongan',
    senderAddress: url.searchParams.get('from') ?? (user.includes('@') ? user : `kentongan@${host}`),
  };
}
