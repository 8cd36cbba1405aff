/** Browsers give pushes only to pages whose way nobody can listen in on: https, or the machine they run on. */
const SAFE = /^(https:\/\/|http:\/\/(localhost|[a-z0-9.-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?(\/|$))/i;

/** @param address the program's public address */
export function isSafeAddress(address: string): boolean {
  return SAFE.test(address);
}
