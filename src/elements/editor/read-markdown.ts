/**
 * One block of Markdown → nodes of the editor. The parser is the one the pages are rendered with, so that the editor and the public
 * see the same. What the editor has no node for is not guessed at: the whole block stays as it was typed.
 */
import MarkdownIt from 'markdown-it';
import type { DocNode, Mark } from './document.ts';

const markdown = new MarkdownIt({ html: false, linkify: false });
type Token = ReturnType<typeof markdown.parse>[number];

/** Something the editor has no node for. */
class Unknown extends Error {}

/** Never empty for a text with words; a block the editor cannot show as rich text comes as one `asTyped` node. */
export function readMarkdown(block: string): readonly DocNode[] {
  return readKnown(block) ?? [{ type: 'asTyped', attrs: { source: block } }];
}

/** Undefined for what has no node. */
export function readKnown(block: string): readonly DocNode[] | undefined {
  try {
    const tokens = markdown.parse(block, {});
    const nodes = new Reader(tokens).until(null);
    return nodes.length === 0 && block.trim() !== '' ? undefined : nodes;
  } catch (thrown) {
    if (thrown instanceof Unknown) return undefined;
    throw thrown;
  }
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  until(end: string | null): DocNode[] {
    const nodes: DocNode[] = [];
    for (;;) {
      const token = this.#tokens[this.#at++];
      if (!token || token.type === end) return nodes;
      nodes.push(this.#block(token));
    }
  }

  #block(token: Token): DocNode {
    const content = () => this.until(token.type.replace('_open', '_close'));
    switch (token.type) {
      case 'paragraph_open': return { type: 'paragraph', content: this.#inline() };
      case 'heading_open': return { type: 'heading', attrs: { level: level(token) }, content: this.#inline() };
      case 'bullet_list_open': return { type: 'bulletList', content: content() };
      case 'ordered_list_open': return { type: 'orderedList', attrs: { start: Number(token.attrGet('start') ?? 1) }, content: content() };
      case 'list_item_open': return { type: 'listItem', content: item(content()) };
      case 'blockquote_open': return { type: 'blockquote', content: quoted(content()) };
      case 'table_open': return { type: 'table', content: this.#rows() };
      default: throw new Unknown(token.type);
    }
  }

  /** The words up to the end of their block, which is passed. */
  #inline(): DocNode[] {
    const token = this.#tokens[this.#at++];
    this.#at += 1;
    return readInline(token?.children ?? []);
  }

  #rows(): DocNode[] {
    const rows: DocNode[] = [];
    for (;;) {
      const token = this.#tokens[this.#at++];
      if (!token || token.type === 'table_close') return rows;
      if (token.type === 'tr_open') rows.push({ type: 'tableRow', content: [] });
      if (token.type === 'th_open' || token.type === 'td_open') {
        const align = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1] ?? null;
        (rows.at(-1)!.content as DocNode[]).push({ type: token.type === 'th_open' ? 'tableHeader' : 'tableCell', attrs: { align }, content: [{ type: 'paragraph', content: this.#inline() }] });
      }
    }
  }
}

function level(token: Token): number {
  const number = Number(token.tag.slice(1));
  if (number > 4) throw new Unknown('heading');
  return number;
}

/** A point of a list is one paragraph, and lists below it. */
function item(content: readonly DocNode[]): readonly DocNode[] {
  const [first, ...rest] = content.length === 0 ? [{ type: 'paragraph' }] : content;
  if (first?.type !== 'paragraph' || rest.some((one) => !one.type.endsWith('List'))) throw new Unknown('list item');
  return content.length === 0 ? [first] : content;
}

function quoted(content: readonly DocNode[]): readonly DocNode[] {
  if (content.length === 0) throw new Unknown('empty quote');
  return content;
}

function readInline(tokens: readonly Token[]): DocNode[] {
  const nodes: DocNode[] = [];
  const open: Mark[] = [];
  const say = (text: string, more: readonly Mark[] = []) => {
    if (text === '') return;
    const marks = [...open, ...more];
    const last = nodes.at(-1);
    if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(marks)) nodes[nodes.length - 1] = { ...last, text: last.text + text };
    else nodes.push({ type: 'text', text, marks });
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'text': case 'text_special': say(token.content); break;
      case 'softbreak': say(' '); break;
      case 'hardbreak': nodes.push({ type: 'hardBreak' }); break;
      case 'code_inline': say(token.content, [{ type: 'code' }]); break;
      case 'strong_open': open.push({ type: 'bold' }); break;
      case 'em_open': open.push({ type: 'italic' }); break;
      case 's_open': open.push({ type: 'strike' }); break;
      case 'link_open': open.push(link(token)); break;
      case 'strong_close': case 'em_close': case 's_close': case 'link_close': open.pop(); break;
      default: throw new Unknown(token.type);
    }
  }
  return nodes;
}

function link(token: Token): Mark {
  const href = String(token.attrGet('href') ?? '');
  if (token.attrGet('title') !== null || !/^(https?:\/\/|mailto:)/i.test(href)) throw new Unknown('link');
  return { type: 'link', attrs: { href } };
}
