/** Entries that stand ready for a field. What is chosen goes into the office's records, so they are Indonesian on every page. */

/** A text without a category is news. */
export const NEWS = 'Berita';
export const newsCategories = [NEWS, 'Pengumuman', 'Agenda', 'Siaran pers', 'Artikel'] as const;
export const contentClasses = ['Siaran pers', NEWS, 'Pengumuman', 'Artikel'] as const;
export const letterKinds = [NEWS, 'Pengumuman', 'Liputan', 'Siaran pers'] as const;
