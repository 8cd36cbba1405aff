/** The editor's document as plain data, as ProseMirror reads and writes it. */
export interface Mark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

export interface DocNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocNode[];
  readonly text?: string;
  readonly marks?: readonly Mark[];
}

/** Marks from the outside in, as they are written around words. */
export const MARKS = ['link', 'bold', 'italic', 'strike', 'code'] as const;
const TOLD = ['level', 'start', 'href', 'align', 'source'];
const PLAIN: Readonly<Record<string, unknown>> = { start: 1, align: null };

/** The same meaning, the same text: what two documents are compared by. */
export function canonical(nodes: readonly DocNode[]): string {
  return JSON.stringify(nodes.map(plain));
}

function plain(node: DocNode): unknown {
  const attrs = TOLD.filter((name) => node.attrs?.[name] !== undefined && node.attrs[name] !== PLAIN[name]).map((name) => [name, node.attrs![name]]);
  const marks = MARKS.flatMap((type) => (node.marks ?? []).filter((mark) => mark.type === type).map((mark) => [type, mark.attrs?.['href']]));
  return [node.type, attrs, node.text ?? (node.content ?? []).map(plain), marks];
}
