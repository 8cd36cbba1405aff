/** Accounts for a list of people: those who have one keep it, the others get one with a first password to hand over. */
import { randomInt } from 'node:crypto';
import type { AccountDoor } from './equipment.ts';

/** More people at once than any office enters; each account costs a password's hash. */
export const MOST_LISTED = 100;

export interface OpenedAccount {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly post: string;
  /** Shown once; null for somebody who had an account already. */
  readonly password: string | null;
}

export async function openAccounts(accounts: AccountDoor, people: readonly { readonly name: string; readonly email: string; readonly post: string }[]): Promise<readonly OpenedAccount[]> {
  const opened: OpenedAccount[] = [];
  for (const { name, email: typed, post } of people) {
    const email = typed.trim().toLowerCase();
    const known = await accounts.findByEmail(email);
    const password = known === undefined ? firstPassword() : null;
    opened.push({ personId: known ?? (await accounts.create(name, email, password ?? '', 'forThem')), name, email, post, password });
  }
  return opened;
}

/** Easily read out and typed on a phone: no letters that look alike; 59 bits. */
export function firstPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const part = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${part()}-${part()}-${part()}`;
}
