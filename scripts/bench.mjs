/** `npm run bench`: figures side by side, from a fresh clone. What follows `--` names the parts. */
import { join } from 'node:path';
import { build, findNode, hand, install, root } from './prepare.mjs';

install();
build();
await hand(findNode(), ['--disable-warning=ExperimentalWarning', join(root, 'bench/bench.ts'), ...process.argv.slice(2)]);
