/**
 * Signs in with a passkey, or adds one. Without this module the buttons stay hidden and the password works.
 * It speaks to the accounts' own addresses below `/api/auth/passkey/`.
 */
import { showPassword } from './page/show-password.ts';

const BASE = '/api/auth/passkey/';

interface Descriptor { readonly id: string; readonly type: 'public-key'; readonly transports?: AuthenticatorTransport[] }
interface SignInOptions { readonly challenge: string; readonly allowCredentials?: readonly Descriptor[] }
interface AddOptions extends Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials?: readonly Descriptor[];
}

const bytes = (text: string) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0));
const words = (buffer: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const withBytes = (list: readonly Descriptor[] = []) => list.map((one) => ({ ...one, id: bytes(one.id) }));

async function ask<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(BASE + path, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as T;
}

async function signIn(): Promise<void> {
  const options = await ask<SignInOptions>('generate-authenticate-options');
  const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: withBytes(options.allowCredentials) };
  const made = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const { clientDataJSON, authenticatorData, signature, userHandle } = made.response as AuthenticatorAssertionResponse;
  await ask('verify-authentication', { response: {
    ...described(made), response: { clientDataJSON: words(clientDataJSON), authenticatorData: words(authenticatorData), signature: words(signature), userHandle: userHandle ? words(userHandle) : undefined },
  } });
}

async function add(name: string): Promise<void> {
  const options = await ask<AddOptions>('generate-register-options');
  const publicKey = { ...options, challenge: bytes(options.challenge), user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: withBytes(options.excludeCredentials) };
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const { clientDataJSON, attestationObject, getTransports } = made.response as AuthenticatorAttestationResponse;
  await ask('verify-registration', { name, response: {
    ...described(made), response: { clientDataJSON: words(clientDataJSON), attestationObject: words(attestationObject), transports: getTransports?.call(made.response) ?? [] },
  } });
}

function described(made: PublicKeyCredential): object {
  return { id: made.id, rawId: words(made.rawId), type: made.type, authenticatorAttachment: made.authenticatorAttachment ?? undefined, clientExtensionResults: made.getClientExtensionResults() };
}

function enliven(box: HTMLElement): void {
  const button = box.querySelector('button')!;
  const message = box.querySelector('[role=status]')!;
  box.hidden = false;
  button.addEventListener('click', async () => {
    message.textContent = box.dataset['waiting'] ?? '';
    try {
      await (box.dataset['passkey'] === 'add' ? add(box.querySelector('input')!.value) : signIn());
      location.assign(box.dataset['next']!);
    } catch {
      message.textContent = box.dataset['failed'] ?? '';
    }
  });
}

for (const box of document.querySelectorAll<HTMLElement>('[data-show-password]')) showPassword(box);
if ('PublicKeyCredential' in window) document.querySelectorAll<HTMLElement>('[data-passkey]').forEach(enliven);
