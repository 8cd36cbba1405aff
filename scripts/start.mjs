/** `npm start`: from a fresh clone to a running program. What follows `--` goes to `kentongan serve`. */
import { build, install, run } from './prepare.mjs';

install();
build();
await run(['serve', ...process.argv.slice(2)]);
