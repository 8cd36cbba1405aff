import { join } from 'node:path';
import { mergeConfig } from 'vitest/config';
import everything from '../../vitest.config.ts';

/** The same house as for the tests, with nothing to do but to take pictures. */
const config = mergeConfig(everything, {});
config.test = { ...config.test, root: join(import.meta.dirname, '..', '..'), include: ['test/screens/write-screenshots.ts'] };
export default config;
