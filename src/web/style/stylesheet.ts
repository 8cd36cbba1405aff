/** The one stylesheet of the office's pages. */
import { CASE } from './case.ts';
import { EVALUATION } from './evaluation.ts';
import { FRAME } from './frame.ts';
import { PARTS } from './parts.ts';
import { PRINT } from './print.ts';
import { SCREENS } from './screens.ts';
import { TOKENS } from './tokens.ts';

export const STYLESHEET = [TOKENS, FRAME, PARTS, SCREENS, CASE, EVALUATION, PRINT].join('').replace(/\n+/g, '\n').trim();
