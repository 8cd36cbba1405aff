/**
 * The only script of these pages: signs in with a passkey, or adds one. Without it the buttons stay hidden
 * and the password works. It speaks to the accounts' own addresses below `/api/auth/passkey/`.
 */
export const PASSKEY_SCRIPT = `
const base = '/api/auth/passkey/';
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0));
const words = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
const ids = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

async function ask(path, body) {
  const answer = await fetch(base + path, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function signIn() {
  const options = await ask('generate-authenticate-options');
  const made = await navigator.credentials.get({ publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: ids(options.allowCredentials) } });
  const { clientDataJSON, authenticatorData, signature, userHandle } = made.response;
  await ask('verify-authentication', { response: {
    id: made.id, rawId: words(made.rawId), type: made.type, authenticatorAttachment: made.authenticatorAttachment ?? undefined, clientExtensionResults: made.getClientExtensionResults(),
    response: { clientDataJSON: words(clientDataJSON), authenticatorData: words(authenticatorData), signature: words(signature), userHandle: userHandle ? words(userHandle) : undefined },
  } });
}

async function add(name) {
  const options = await ask('generate-register-options');
  const made = await navigator.credentials.create({ publicKey: {
    ...options, challenge: bytes(options.challenge), user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: ids(options.excludeCredentials),
  } });
  const { clientDataJSON, attestationObject } = made.response;
  await ask('verify-registration', { name, response: {
    id: made.id, rawId: words(made.rawId), type: made.type, authenticatorAttachment: made.authenticatorAttachment ?? undefined, clientExtensionResults: made.getClientExtensionResults(),
    response: { clientDataJSON: words(clientDataJSON), attestationObject: words(attestationObject), transports: made.response.getTransports?.() ?? [] },
  } });
}

if (window.PublicKeyCredential) for (const box of document.querySelectorAll('[data-passkey]')) {
  box.hidden = false;
  const [button, message] = [box.querySelector('button'), box.querySelector('[role=status]')];
  button.addEventListener('click', async () => {
    message.textContent = box.dataset.waiting;
    try {
      if (box.dataset.passkey === 'add') await add(box.querySelector('input').value); else await signIn();
      location.assign(box.dataset.next);
    } catch {
      message.textContent = box.dataset.failed;
    }
  });
}
`.trim();
