/** Markdown → what an officer can paste where Markdown means nothing: marks away, addresses kept, lists with a dot. */
export function plainCaption(markdown: string): string {
  return markdown
    .replace(/^#{1,6}[ \t]+/gm, '')
    .replace(/^[ \t]*[-*+][ \t]+/gm, '• ')
    .replace(/^>[ \t]?/gm, '')
    .replace(/!?\[([^\]\n]*)\]\(([^()\s]*)\)/g, (_, words: string, address: string) => (words === '' || words === address ? address : `${words} (${address})`))
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1');
}
