/**
 * The values everything else is made of. One scale each for type, space, corners, depth and motion; a rule of a screen takes its
 * numbers from here, so that a change here reaches every screen.
 */
import { colourValues } from './palette.ts';

/** Sizes of type, a fifth apart; the three largest grow with the screen. */
export const TYPE = {
  xs: '.8125rem', sm: '.875rem', base: '1rem', md: '1.125rem', lg: 'clamp(1.1875rem,1.1rem + .4vw,1.375rem)',
  xl: 'clamp(1.5rem,1.3rem + .9vw,1.875rem)', '2xl': 'clamp(1.875rem,1.5rem + 1.6vw,2.625rem)',
} as const;

/** Steps of space: gaps within a thing (1 to 3), between things (4 to 6), between parts of a page (7 and 8). */
export const SPACE = { 1: '.25rem', 2: '.5rem', 3: '.75rem', 4: '1rem', 5: '1.5rem', 6: '2rem', 7: '3rem', 8: '4.5rem' } as const;

const CORNERS = { 'round-small': '.25rem', round: '.5rem', 'round-large': '.75rem', pill: '99rem' } as const;

const DEPTH = {
  light: { shadow: '0 1px 2px rgb(58 35 18/.07)', raised: '0 2px 4px rgb(58 35 18/.06),0 6px 18px rgb(58 35 18/.08)', floating: '0 4px 8px rgb(58 35 18/.08),0 18px 48px rgb(58 35 18/.2)' },
  dark: { shadow: '0 0 0 1px rgb(255 240 220/.02)', raised: '0 2px 10px rgb(0 0 0/.35)', floating: '0 10px 40px rgb(0 0 0/.6)' },
} as const;

/** Short enough never to be waited for; nothing moves for people who ask for stillness. */
const MOTION = { quick: '.12s', calm: '.24s', ease: 'cubic-bezier(.2,.7,.3,1)' } as const;

const named = (prefix: string, values: Readonly<Record<string, string>>) => Object.entries(values).map(([name, value]) => `--${prefix}${name}:${value}`).join(';');

export const TOKENS = `
:root{
color-scheme:light dark;
${colourValues('light')};
--sans:"Plus Jakarta Sans","Jakarta Pengganti",system-ui,sans-serif;
--serif:"Noto Serif","Source Serif 4",Charter,"Bitstream Charter",Georgia,Cambria,"Liberation Serif",serif;
--mono:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;
${named('text-', TYPE)};
${named('space-', SPACE)};
${named('', CORNERS)};
${named('', DEPTH.light)};
${named('', MOTION)};
--gap:var(--space-4);--side:clamp(1rem,3.2vw,2.5rem);--page:84rem;--read:44rem
}
@media(prefers-color-scheme:dark){:root{${colourValues('dark')};${named('', DEPTH.dark)}}}
@media(prefers-reduced-motion:reduce){:root{--quick:0s;--calm:0s}*,*::before,*::after{scroll-behavior:auto!important;animation-duration:.01ms!important;animation-iteration-count:1!important}}
`;
