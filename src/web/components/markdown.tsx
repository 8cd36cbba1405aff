/** Markdown of a block as the office sees it: no raw HTML, no pictures from elsewhere, no heading above the page's own. */
import { raw } from 'hono/html';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: true });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
markdown.disable('image');
markdown.validateLink = (url) => /^(https?:\/\/|mailto:)/i.test(url.trim());
markdown.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};
for (const rule of ['heading_open', 'heading_close']) {
  markdown.renderer.rules[rule] = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (token) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 3)}`;
    return self.renderToken(tokens, index, options);
  };
}

export function Markdown({ text }: { text: string }) {
  return <div class="prose" dir="auto" lang="id">{raw(markdown.render(text))}</div>;
}
