/** The one stylesheet of the office's pages. */
import { BEAT } from './beat.ts';
import { CALENDAR } from './calendar.ts';
import { CASE } from './case.ts';
import { DESK } from './desk.ts';
import { EDITOR } from './editor.ts';
import { EVALUATION } from './evaluation.ts';
import { ENTRANCE } from './entrance.ts';
import { FRAME } from './frame.ts';
import { GALLERY } from './gallery.ts';
import { NOTICES } from './notices.ts';
import { PARTS } from './parts.ts';
import { PICTURES } from './pictures.ts';
import { PRINT } from './print.ts';
import { ROOMS_STYLE } from './rooms.ts';
import { SCREENS } from './screens.ts';
import { SEARCH } from './search.ts';
import { SETTINGS_STYLE } from './settings.ts';
import { TOKENS } from './tokens.ts';
import { REQUEST_STYLE } from './request.ts';
import { typeface } from './typeface.ts';
import { UPLOADS } from './uploads.ts';

const RULES = [
  TOKENS,
  FRAME,
  ROOMS_STYLE,
  PARTS,
  BEAT,
  SCREENS,
  DESK,
  ENTRANCE,
  CASE,
  EDITOR,
  GALLERY,
  NOTICES,
  REQUEST_STYLE,
  UPLOADS,
  PICTURES,
  CALENDAR,
  SEARCH,
  EVALUATION,
  SETTINGS_STYLE,
  PRINT,
].join('');

/** @param font address of the typeface's file */
export function stylesheet(font: string): string {
  return (typeface(font) + RULES).replace(/\n+/g, '\n').trim();
}
