import type { Channel } from './outlet.ts';

/** Markdown → what an officer can paste where Markdown means nothing: marks away, addresses kept, lists with a dot. */
export function plainCaption(markdown: string): string {
  return markdown
    .replace(/^#{1,6}[ \t]+/gm, '')
    .replace(/^[ \t]*[-*+][ \t]+/gm, '• ')
    .replace(/^>[ \t]?/gm, '')
    .replace(/!?\[([^\]\n]*)\]\(([^()\s]*)\)/g, (_, words: string, address: string) => (words === '' || words === address ? address : `${words} (${address})`))
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(^|[^\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/g, '$1$2')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1');
}

/** A text as the outlet is given it: plain where an officer pastes it, as it stands where the program shows it. */
export function outletText(channel: Pick<Channel, 'mode'>, markdown: string): string {
  return channel.mode === 'hand' ? plainCaption(markdown) : markdown;
}
