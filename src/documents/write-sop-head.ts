/** An SOP file with another head, and one without anybody's: the rest of the file, its comments too, stays as it is. */
import { isMap, isScalar, isSeq, parseDocument, Scalar, visit, type Document, type Pair } from 'yaml';
import { OWN_HEAD, type SopHead } from '../core/sop/sop-head.ts';

/** Every value stays the text that was written: `01` is no number here. */
const AS_WRITTEN = { version: '1.2', schema: 'failsafe', logLevel: 'silent' } as const;
const DATES: ReadonlySet<string> = new Set(['created', 'revised', 'effective']);
/** A region's own rules bind nobody outside it. */
const REGIONAL_RULE = /^\s*(peraturan|keputusan|instruksi)\s+(daerah|bupati|wali\s*kota|gubernur|lurah|kepala desa)\b/i;
const PLACE = /(?:Kabupaten|Kota|Kalurahan|Kelurahan|Kapanewon|Kecamatan|Kemantren)\s+(\p{Lu}\p{Ll}+)/gu;

/** @param source of an SOP that reads without errors */
export function writeSopHead(source: string, { legalBasis, ...head }: SopHead): string {
  const document = parseDocument(source, AS_WRITTEN);
  const map = document.contents;
  if (!isMap(map)) return source;
  for (const key of OWN_HEAD) document.delete(key);
  const place = 1 + map.items.findIndex((item) => isScalar(item.key) && item.key.value === 'title');
  const fields = OWN_HEAD.flatMap((key) => (key === 'ratified' || head[key] === undefined ? [] : [pairOf(document, key, head[key])]));
  map.items.splice(place, 0, ...(fields as typeof map.items));
  if (legalBasis !== undefined) document.delete('legalBasis');
  if (legalBasis !== undefined && legalBasis.length > 0) map.items.splice(place + fields.length, 0, document.createPair('legalBasis', legalBasis.map(quoted)) as (typeof map.items)[number]);
  return written(document);
}

/** What another office may begin with: no head, foot, regional rules, place names, or doubts about how a sheet was read. */
export function templateOf(source: string): string {
  const document = parseDocument(source, AS_WRITTEN);
  const places = new Set(['agency', 'government'].flatMap((key) => [...String(document.get(key) ?? '').matchAll(PLACE)].map((match) => match[1])));
  for (const key of [...OWN_HEAD, 'footer', 'doubts']) document.delete(key);
  visit(document, {
    Map: (_key, map) => void map.delete('doubts'),
    Scalar: (_key, node) => {
      if (typeof node.value === 'string') for (const place of places) node.value = (node.value as string).replaceAll(` ${place}`, '');
    },
  });
  const laws = document.get('legalBasis');
  if (isSeq(laws)) laws.items = laws.items.filter((one) => !isScalar(one) || !REGIONAL_RULE.test(String(one.value)));
  return written(document);
}

function pairOf(document: Document, key: string, value: string | boolean | readonly string[]): Pair {
  return document.createPair(key, DATES.has(key) || typeof value === 'boolean' ? String(value) : quoted(String(value)));
}

/** A text that a person typed may look like something else to YAML. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function written(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
