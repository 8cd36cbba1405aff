/** An agency from outside has no account: without a telephone number or an e-mail address nobody could ask it anything. */
import { error, type Issue } from './issue.ts';

const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/;
/** Fewer digits are no telephone number, not even within a town. */
const PHONE = /\d{6,}/;

/** @param contact a name with a way to reach it, as it was written; an empty one is somebody else's to refuse */
export function checkContact(contact: string): readonly Issue[] {
  const reachable = EMAIL.test(contact) || PHONE.test(contact.replace(/[\s().+/-]/g, ''));
  return contact.trim() === '' || reachable ? [] : [error('request.contact-unreachable', 'contact')];
}
