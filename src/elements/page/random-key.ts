/** 32 hex digits nobody else has. `crypto.randomUUID` is not there on pages over plain http, as offices open them in their own network. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (value) => value.toString(16).padStart(2, '0')).join('');
}
