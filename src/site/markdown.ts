/**
 * Markdown of a block → HTML. No raw HTML, no pictures from elsewhere, no headings above the page's own,
 * links only to the web and to mail.
 */
import MarkdownIt from 'markdown-it';
import { TABLE_IN_TEXT } from '../texts/site-words.ts';

const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false });
// Academic titles such as "M.Si." and "S.Ag." look like hosts in Slovenia and Antigua.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
// Pictures belong to the post, with their own approval; of one in the text only its words remain.
markdown.renderer.rules['image'] = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '');
markdown.validateLink = (url) => /^(https?:\/\/|mailto:)/i.test(url.trim());

markdown.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'noopener');
  return self.renderToken(tokens, index, options);
};
for (const rule of ['heading_open', 'heading_close']) {
  markdown.renderer.rules[rule] = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (token?.tag === 'h1') token.tag = 'h2';
    return self.renderToken(tokens, index, options);
  };
}
// Alignment as a class: a page without inline styles ignores `style`.
const ALIGNMENT: Readonly<Record<string, string>> = { 'text-align:right': 'kanan', 'text-align:center': 'tengah' };
for (const rule of ['th_open', 'td_open']) {
  markdown.renderer.rules[rule] = (tokens, index) => {
    const token = tokens[index];
    const name = ALIGNMENT[token?.attrGet('style') ?? ''];
    return `<${token?.tag}${name ? ` class="${name}"` : ''}>`;
  };
}
// A wide table scrolls in its own box; without a script the box must be reachable by keyboard.
markdown.renderer.rules['table_open'] = () => `<div class="scroll" role="region" aria-label="${TABLE_IN_TEXT}" tabindex="0"><table>\n`;
markdown.renderer.rules['table_close'] = () => '</table></div>\n';

export function toHtml(text: string): string {
  return markdown.render(text);
}

/** The words alone, cut at a word's end: for summaries, lists and feeds. */
export function toPlain(text: string, limit: number): string {
  const words = markdown.parse(text, {}).filter((token) => token.type === 'inline')
    .map((token) => (token.children ?? []).map((child) => (child.type === 'text' || child.type === 'code_inline' || child.type === 'image' ? child.content : child.type.endsWith('break') ? ' ' : '')).join('')).join(' ');
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return plain;
  const cut = plain.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).trimEnd()} …`;
}
