/** Every sentence that a user reads lives in `src/texts/`, in both languages. */
import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

/** Attributes whose text is for machines. */
const MACHINE = /^(act|class|id|href|src|name|type|value|method|action|for|rel|lang|dir|d|points|transform|viewBox|fill|stroke.*|role|target|icon|tone|weight|data-.*|aria-(current|controls|labelledby|describedby|live|hidden|expanded|pressed|atomic|busy|haspopup)|autocomplete|inputmode|pattern|enctype|accept|width|height|loading|decoding|fetchpriority|sizes|srcset|media|as|crossorigin|charset|http-equiv|property|content|shape|section|scripts|part|list|form|itemprop|itemtype|datetime|text-anchor|preserveAspectRatio|style|size|kind|group|scope|colspan|rowspan|pathLength|marker-.*|font-.*|xmlns|allow|sandbox|translate|enterkeyhint|capture|key|formaction|autocapitalize|spellcheck|path|to|slot|is|step|min|max|color|anchor|moment|sop|field|prefix|heading|preload|hreflang|focusable)$/;
/** Names that are the same in any language, and marks. */
const SAME = /^(Kentongan|Lax|Instagram|Facebook|YouTube|WhatsApp|Telegram|default-src .*|PPID|SOP|WIB|WITA|WIT|NIP|PDF|CSV|JSON|OpenAPI|RSS|Plt\.|Plh\.|px|KB|MB|A4|HTTPS?|UTF-8|English|Bahasa Indonesia|[A-Z]{1,3})$/;

/** Names of events are codes. */
const EVENTS = new Set([...readFileSync('src/core/case/event.ts', 'utf8').matchAll(/^ {2}([A-Z]\w+): (?:\{|Omit<|Payload<)/gm)].map(([, name]) => name));
/** Given a selector or the end of a code. */
const FINDERS = /^(querySelector(All)?|closest|matches|startsWith|endsWith)$/;
const KEEPERS = /^(update|report)$/;

interface Node { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }

/** Text between tags, text in attributes that people read, and sentences in code, each with its line. */
function wordsIn(source: string, file: string): string[] {
  const found: string[] = [];
  const note = (node: Node, text: string): void => {
    const words = text.replace(/^[^<]*>|<[^>]*(>|$)| [a-z]+="$/g, ' ').trim();
    if (/\p{L}{2,}/u.test(words) && !SAME.test(words) && !EVENTS.has(words)) found.push(`${file}:${source.slice(0, node.start).split('\n').length} ${words.slice(0, 60)}`);
  };
  const isSentence = (text: string): boolean => /^\p{Lu}\p{Ll}+( |$|[.:,])/u.test(text.trim()) || /\p{Ll} \p{Ll}.* \p{Ll}/u.test(text);
  const visit = (node: Node, attribute: string | null): void => {
    switch (node.type) {
      case 'ImportDeclaration': case 'TSTypeAliasDeclaration': case 'TSInterfaceDeclaration': case 'TSTypeAnnotation': case 'TSTypeParameterInstantiation': case 'TSAsExpression':
        if (node.type === 'TSAsExpression') visit(node['expression'] as Node, attribute);
        return;
      case 'ThrowStatement': return;
      // What is compared is a code, so is a name asked for ('Notification' in window).
      case 'BinaryExpression':
        for (const side of [node['left'], node['right']] as Node[]) if (!/^([!=]==|in)$/.test(String(node['operator'])) || side.type !== 'Literal') visit(side, attribute);
        return;
      // Headers are for browsers, classes for styles.
      case 'Property':
        if ((node['key'] as Node)['name'] === 'className' || /^'[a-z]+(-[a-z]+)+'$/.test(source.slice((node['key'] as Node).start, (node['key'] as Node).end))) return;
        break;
      // Selectors and ends of codes; what is hashed or reported is read by machines and their keepers.
      case 'CallExpression': {
        const callee = node['callee'] as Node;
        const called = callee.type === 'MemberExpression' ? String((callee['property'] as Node)['name']) : '';
        if (FINDERS.test(called)) return visit(callee, attribute);
        // An element and its classes.
        if (KEEPERS.test(called) || callee['name'] === 'element') return;
        break;
      }
      // Names of classes, written by code.
      case 'AssignmentExpression': {
        const left = node['left'] as Node;
        if (left.type === 'MemberExpression' && (left['property'] as Node)['name'] === 'className') return;
        break;
      }
      // Of a browser's template, what stands between tags and in attributes that people read.
      case 'TaggedTemplateExpression': {
        const { quasis, expressions } = node['quasi'] as unknown as { quasis: Node[]; expressions: Node[] };
        const text = quasis.map((one) => (one['value'] as { cooked: string }).cooked).join('\0');
        note(node, [text.replace(/<[^>]*>/g, ' '), ...[...text.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"\0]*)"/g)].map(([, value]) => value)].join(' '));
        for (const one of expressions) visit(one, attribute);
        return;
      }
      case 'JSXText': note(node, String(node['value'])); return;
      case 'JSXAttribute': {
        const name = String((node['name'] as Node)['name']);
        const value = node['value'] as Node | null;
        if (!value || MACHINE.test(name)) return;
        if (value.type === 'Literal') note(value, String(value['value']));
        else visit(value, name);
        return;
      }
      case 'Literal':
        if (typeof node['value'] === 'string' && (isSentence(node['value']) || (attribute !== null && / /.test(node['value'])))) note(node, node['value']);
        return;
      case 'TemplateElement': {
        const text = String((node['value'] as { cooked: string }).cooked);
        if (isSentence(text) || / \p{L}{2,}|\p{L}{2,} /u.test(text)) note(node, text);
        return;
      }
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'type' || key === 'start' || key === 'end') continue;
      for (const one of Array.isArray(child) ? child : [child]) if (one && typeof one === 'object' && 'type' in one) visit(one as Node, attribute);
    }
  };
  visit(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node, null);
  return found;
}

/** The gallery shows components with pretended content; styles and the feed hold no words. */
const SPARED = /\.test\.tsx?$|^src\/web\/((gallery|style)\/|assets\.ts$)|^src\/site\/(style|player-style|feed)\.ts$/;
const files = globSync('src/{web,site,elements,couriers,jobs}/**/*.{ts,tsx}').filter((file) => !SPARED.test(file));

describe('words', () => {
  it('stand in src/texts and nowhere else', () => {
    expect(files.length).toBeGreaterThan(250);
    expect(files.flatMap((file) => wordsIn(readFileSync(file, 'utf8'), file))).toEqual([]);
  });
  it('are found where somebody plants them', () => {
    expect(wordsIn('const a = <p aria-label="Bagian meja">Lihat semua</p>;', 'a.tsx')).toHaveLength(2);
    expect(wordsIn('const a = `Ditandai ${b} kali`;', 'a.tsx')).toHaveLength(2);
    expect(wordsIn("const a = b + 'Ditandai kemarin'; const c = { judul: 'Buku agenda' };", 'a.tsx')).toHaveLength(2);
    expect(wordsIn('const a = html`<p title="${b}" aria-label="Bagian">${c} baris</p>`;', 'a.ts')).toHaveLength(1);
    expect(wordsIn('const a = html`<p class="x ${b}">${c}</p>`;', 'a.ts')).toEqual([]);
  });
});
