/** An address somebody typed → where the link leads, or a sentence on what is wrong with it. */
import { richTextWords as words } from '../../texts/rich-text-words.ts';

export type CheckedAddress = { readonly ok: true; readonly href: string } | { readonly ok: false; readonly why: string };

export function checkAddress(typed: string): CheckedAddress {
  const text = typed.trim();
  if (text === '') return { ok: false, why: words.noAddress };
  if (/^(mailto:)?[^\s@/:]+@[^\s@/]+\.[a-z]{2,}$/i.test(text)) return { ok: true, href: text.startsWith('mailto:') ? text : `mailto:${text}` };
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  const url = readAddress(full);
  if (!url || !/^https?:$/.test(url.protocol)) return { ok: false, why: words.notWeb };
  if (!/\.[a-z]{2,}$/i.test(url.hostname) || /\s/.test(text)) return { ok: false, why: words.notWhole(text) };
  return { ok: true, href: full };
}

function readAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
