/** `npm run screenshots [-- NAME…]`: every screen as pictures in `test-results/screens/`; with names, only those that hold one of them. */
import { join } from 'node:path';
import { findNode, hand, install, root } from './prepare.mjs';

install();
await hand(findNode(), [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root, '--config', join(root, 'test/screens/vitest.config.ts')], { KENTONGAN_SCREENS: process.argv.slice(2).join(' ') });
