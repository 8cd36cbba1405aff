/** Text for an XML element or a quoted attribute: markup stays text, characters XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; `inner` must already be XML. Numbers keep two digits, so that drawings stay small. */
export function element(name: string, attributes: Attributes, inner?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value!)}"`)
    .join('');
  return inner === undefined ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
