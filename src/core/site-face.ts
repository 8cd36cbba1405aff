/** How an office's public site may look: a few considered choices, so that two offices do not look alike. */

/** `garis`: seal and name on paper under a coloured line. `pita`: on a band of the office's colour. `kop`: as the letterhead, in the middle. */
export const HEAD_STYLES = ['garis', 'pita', 'kop'] as const;
export type HeadStyle = (typeof HEAD_STYLES)[number];

/** `warta`: a lead story and a list. `layanan`: services first. `etalase`: stories side by side. */
export const HOME_LAYOUTS = ['warta', 'layanan', 'etalase'] as const;
export type HomeLayout = (typeof HOME_LAYOUTS)[number];

/** Letters of headings: with serifs, without, or broad. */
export const LETTER_STYLES = ['berkait', 'polos', 'tegas'] as const;
export type LetterStyle = (typeof LETTER_STYLES)[number];
