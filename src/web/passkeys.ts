/** A person's passkeys, asked of the accounts' own addresses in the name of the request's session. */
import type { Equipment } from '../doors/equipment.ts';
import { passkeyWords } from '../texts/passkey-words.ts';

export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
}

export async function listPasskeys(equipment: Equipment, headers: Headers): Promise<readonly Passkey[]> {
  const answer = await ask(equipment, headers, 'list-user-passkeys');
  if (!answer.ok) return [];
  const list = (await answer.json()) as { id: string; name?: string | null; createdAt?: string }[];
  return list.map((one) => ({ id: one.id, name: one.name || passkeyWords.unnamed, createdAt: String(one.createdAt ?? '') }));
}

export async function deletePasskey(equipment: Equipment, headers: Headers, id: string): Promise<boolean> {
  return (await ask(equipment, headers, 'delete-passkey', { id })).ok;
}

function ask(equipment: Equipment, from: Headers, path: string, body?: object): Promise<Response> {
  const headers = new Headers({ cookie: from.get('cookie') ?? '', origin: new URL(equipment.baseUrl).origin, 'content-type': 'application/json' });
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  return equipment.accounts.handle(new Request(`${equipment.baseUrl}/api/auth/passkey/${path}`, init));
}
