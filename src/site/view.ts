/** What every page of one office's site is made with. */
import type { SiteOffice } from '../queries/site-office.ts';
import type { SiteMedia } from '../queries/site-pictures.ts';

export interface SiteView {
  readonly office: SiteOffice;
  /** Where the site stands, absolute, with a slash at the end. */
  readonly base: string;
  /** Path of the stylesheet inside the site. */
  readonly style: string;
  readonly media: SiteMedia;
  /** Address of the form by which other agencies ask for a showing; null where the office takes none. */
  readonly requests: string | null;
}
