/** What an account's address and password must be, said before the accounts are asked. */
import { error, type Issue } from '../issue.ts';

export function checkEmail(email: string): readonly Issue[] {
  return /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(email) && email.length <= 254 ? [] : [error('account.email-malformed', 'email')];
}

export function checkPassword(password: string): readonly Issue[] {
  return password.length >= 10 && password.length <= 128 ? [] : [error('account.password-length', 'password')];
}
