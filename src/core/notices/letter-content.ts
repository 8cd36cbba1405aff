/** What a letter says: sentences with where each leads. How it looks, on paper or on a phone, is decided where it is sent. */
export interface LetterContent {
  readonly office: string;
  readonly to: string;
  readonly subject: string;
  readonly items: readonly { readonly sentence: string; readonly link: string }[];
  /** Where the person changes what is sent. */
  readonly preferences: string;
}
