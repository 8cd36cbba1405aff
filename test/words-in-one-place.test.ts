/** Every sentence that a user reads lives in `src/texts/`, in both languages. */
import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

/** Attributes whose text is for machines. */
const MACHINE = /^(class|id|href|src|name|type|value|method|action|for|rel|lang|dir|d|points|transform|viewBox|fill|stroke.*|role|target|icon|tone|weight|data-.*|aria-(current|controls|labelledby|describedby|live|hidden|expanded|pressed|atomic|busy|haspopup)|autocomplete|inputmode|pattern|enctype|accept|width|height|loading|decoding|fetchpriority|sizes|srcset|media|as|crossorigin|charset|http-equiv|property|content|shape|section|scripts|part|list|form|itemprop|itemtype|datetime|text-anchor|preserveAspectRatio|style|size|kind|group|scope|colspan|rowspan|pathLength|marker-.*|font-.*|xmlns|allow|sandbox|translate|enterkeyhint|capture|key|formaction|autocapitalize|spellcheck|path|to|slot|is|step|min|max|color|anchor|sop|field|focusable)$/;
/** Names that are the same in any language, and marks. */
const SAME = /^(Kentongan|Instagram|Facebook|YouTube|WhatsApp|PPID|SOP|WIB|WITA|WIT|NIP|PDF|CSV|JSON|OpenAPI|RSS|Plt\.|Plh\.|px|KB|MB|A4|HTTPS?|UTF-8|English|Bahasa Indonesia|[A-Z]{1,3})$/;

interface Node { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }

/** Text between tags, text in attributes that people read, and sentences in code, each with its line. */
function wordsIn(source: string, file: string): string[] {
  const found: string[] = [];
  const note = (node: Node, text: string): void => {
    const words = text.replace(/^[^<]*>|<[^>]*(>|$)/g, ' ').trim();
    if (/\p{L}{2,}/u.test(words) && !SAME.test(words)) found.push(`${file}:${source.slice(0, node.start).split('\n').length} ${words.slice(0, 60)}`);
  };
  const isSentence = (text: string): boolean => /^\p{Lu}\p{Ll}+( |$|[.:,])/u.test(text.trim()) || /\p{Ll} \p{Ll}.* \p{Ll}/u.test(text);
  const visit = (node: Node, attribute: string | null): void => {
    switch (node.type) {
      case 'ImportDeclaration': case 'TSTypeAliasDeclaration': case 'TSInterfaceDeclaration': case 'TSTypeAnnotation': case 'TSTypeParameterInstantiation': case 'TSAsExpression':
        if (node.type === 'TSAsExpression') visit(node['expression'] as Node, attribute);
        return;
      case 'ThrowStatement': return;
      // What is compared is a code, and what is hashed or reported is read by machines and their keepers.
      case 'BinaryExpression':
        for (const side of [node['left'], node['right']] as Node[]) if (!/^[!=]==$/.test(String(node['operator'])) || side.type !== 'Literal') visit(side, attribute);
        return;
      case 'CallExpression':
        if (/\.(update|report)$/.test(source.slice((node['callee'] as Node).start, (node['callee'] as Node).end))) return;
        break;
      // Headers are for browsers.
      case 'Property':
        if (/^'content-[a-z-]+'$/.test(source.slice((node['key'] as Node).start, (node['key'] as Node).end))) return;
        break;
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
const SPARED = /\.test\.tsx?$|^src\/web\/((gallery|style)\/|assets\.ts$)|^src\/site\/(style|feed)\.ts$/;
/** Rooms and files whose words have moved. */
const MOVED = /^src\/(web\/(desk\/|[^/]+$|pages\/(desk|case|verdict|history|disposition|move|open|case-list|acknowledge|preview|session-ended|file|upload|discard-draft)-page\.tsx?|pages\/desk-stream\.ts|components\/(?!calendar-|figures-view|chart|sop-sheet))|elements\/(case\.ts|case\/|putusan\.ts|verdict\/|desk\.ts))/;
const files = globSync('src/{web,site,elements}/**/*.{ts,tsx}').filter((file) => !SPARED.test(file) && MOVED.test(file));

describe('words', () => {
  it('stand in src/texts and nowhere else', () => {
    expect(files.length).toBeGreaterThan(7);
    expect(files.flatMap((file) => wordsIn(readFileSync(file, 'utf8'), file))).toEqual([]);
  });
  it('are found where somebody plants them', () => {
    expect(wordsIn('const a = <p aria-label="Bagian meja">Lihat semua</p>;', 'a.tsx')).toHaveLength(2);
    expect(wordsIn('const a = `Ditandai ${b} kali`;', 'a.tsx')).toHaveLength(2);
  });
});
