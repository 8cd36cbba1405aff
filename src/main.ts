/** The program: reads its command, wires what it needs, decides nothing. Each command loads only what it uses. */
import { readFile } from 'node:fs/promises';
import { takeLanguage } from './commands/take-language.ts';
import { speak } from './doors/language.ts';
import { helpWords } from './texts/command-words.ts';

const io = { out: (line: string) => console.log(line), err: (line: string) => console.error(line), readFile: (path: string): Promise<Uint8Array> => readFile(path) };
const { language, words: [command = 'help', ...args] } = takeLanguage(process.argv.slice(2));

async function run(): Promise<number> {
  switch (command) {
    // Their readers choose a language of their own: only what these say here is in the one of the command.
    case 'serve': return (await import('./commands/serve-command.ts')).serveCommand(args, language);
    case 'work': return (await import('./commands/work-command.ts')).workCommand(language);
    case 'demo': return (await import('./commands/demo-command.ts')).demoCommand(io, language);
    // What is said of a signed sheet is said in the sheet's own language.
    case 'sop': return (await import('./cli/sop.ts')).sopCommand(args, io);
    default: return speak(language, answer);
  }
}

async function answer(): Promise<number> {
  switch (command) {
    case 'migrate': return (await import('./commands/migrate-command.ts')).migrateCommand(io);
    case 'office': return (await import('./commands/office-command.ts')).officeCommand(args, io);
    case 'user': return (await import('./commands/user-command.ts')).userCommand(args, io);
    case 'ledger': return (await import('./commands/ledger-command.ts')).ledgerCommand(args, io);
    case 'walk': return (await import('./cli/walk.ts')).walkCommand(args, io);
    default:
      console.log(helpWords.help);
      return command === 'help' || command === '--help' ? 0 : 1;
  }
}

try {
  process.exitCode = await run();
} catch (failure) {
  const { wordFailure } = await import('./commands/word-failure.ts');
  console.error(wordFailure(failure, language));
  // Something may still be open; a program that has failed must not linger.
  process.exit(1);
}
