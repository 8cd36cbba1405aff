/** The words behind a command: `--name value` and `--flag` as options, the rest in their order. */
export interface Words {
  readonly plain: readonly string[];
  /** A flag without a value is the empty text. */
  readonly options: Readonly<Record<string, string>>;
}

export function readOptions(args: readonly string[], flags: readonly string[]): Words {
  const plain: string[] = [];
  const options: Record<string, string> = Object.create(null) as Record<string, string>;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (!word.startsWith('--')) plain.push(word);
    else if (flags.includes(word.slice(2))) options[word.slice(2)] = '';
    else options[word.slice(2)] = args[++at] ?? '';
  }
  return { plain, options };
}
