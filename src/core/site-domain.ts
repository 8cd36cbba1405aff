/** The name an office's public site answers to on its own: lower case, without `https://` and without a path. */
export const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/;
export const DOMAIN_LENGTH = 253;

export function isDomain(text: string): boolean {
  return text.length <= DOMAIN_LENGTH && DOMAIN.test(text);
}

/** Empty, or an address that a page may link to. */
export function isWebAddress(text: string): boolean {
  const address = text.trim();
  return address === '' || (address.length <= 1000 && /^https?:\/\/[^\s/]+\.[^\s]+$/.test(address));
}
