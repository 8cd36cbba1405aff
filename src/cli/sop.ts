/** `kentongan sop …`: reads the arguments, calls one verb, answers with the exit code. */
import { sopJsonSchema } from '../core/sop/json-schema.ts';
import { sopCommandTexts as texts } from '../texts/sop-command.ts';
import { checkSop } from './check-sop.ts';
import type { ReadFile } from './load-sop.ts';
import { drawSopFile, showSop, walkSop } from './show-sop.ts';

export interface SopIo {
  out(line: string): void;
  err(line: string): void;
  readFile: ReadFile;
}

export interface SopOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  /** Another list of replaced laws than the one that comes with the program. */
  readonly laws: string | undefined;
}

/** The exit code: 0, or 1 when there is an error in what was asked or in a file. */
export async function sopCommand(args: string[], io: { out(line: string): void; err(line: string): void; readFile(path: string): Promise<Uint8Array> }): Promise<number> {
  const [verb, ...rest] = args;
  const options = readOptions(rest);
  if (typeof options === 'string') {
    io.err(texts.unknownOption(options));
    return 1;
  }
  switch (verb) {
    case 'check':
      return checkSop(options, io);
    case 'show':
      return showSop(options, io);
    case 'walk':
      return walkSop(options, io);
    case 'draw':
      return drawSopFile(options, io);
    case 'schema':
      io.out(JSON.stringify(sopJsonSchema(), null, 2));
      return 0;
    default:
      if (verb !== undefined && verb !== '--help' && verb !== 'help') io.err(texts.unknownVerb(verb));
      for (const line of texts.usage) io.out(line);
      return verb === undefined || verb === '--help' || verb === 'help' ? 0 : 1;
  }
}

/** The options, or the word that is none. */
function readOptions(args: readonly string[]): SopOptions | string {
  const files: string[] = [];
  let json = false;
  let laws: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (word === '--json') json = true;
    else if (word === '--laws' && args[at + 1] !== undefined) laws = args[++at];
    else if (word.startsWith('-') && word !== '-') return word;
    else files.push(word);
  }
  return { files, json, laws };
}
