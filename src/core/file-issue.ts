/** What can be wrong with a file somebody hands in. Sentences are in `texts/file-issues.ts`. */
export type FileIssueCode =
  /** data: size, limit (bytes) */
  | 'file.too-large'
  | 'file.empty'
  /** data: found (what the bytes are), or promised (an extension we take, on bytes that are nothing we know) */
  | 'file.type-refused'
  /** data: name, found: the name promises another kind than the bytes are */
  | 'file.name-misleads'
  | 'file.not-a-picture'
  /** data: found (document, pdf, text, video): it is whole, but where only pictures are taken */
  | 'file.picture-wanted'
  /** What is taken as the scan of a letter: PDF or a still picture. */
  | 'file.letter-wanted'
  | 'file.not-a-film'
  /** A film of which nobody can tell what it carries beside picture and sound. */
  | 'file.film-unreadable'
  /** data: width, height, limit (pixels) */
  | 'file.too-many-pixels'
  | 'file.disk-full'
  /** data: limit: a person's unfinished uploads */
  | 'file.too-many-unfinished'
  /** A warning: kept as evidence, but no version for publishing can be made of it. */
  | 'file.cannot-be-shown';
