/** Finds the posts a text speaks of, and the columns they may be. */
import { performerName, type SopDefinition } from './definition.ts';
import { POSTS, type Post } from './posts.ts';

export interface PostMention {
  readonly post: Post;
  /** As printed, for the sentence. */
  readonly words: string;
  readonly at: number;
}

const ANY = new RegExp(`\\b(?:${POSTS.map((post) => `(${post.spelling})`).join('|')})\\b`, 'gi');
/** "Peraturan Bupati" and "Kantor Camat" speak of a law and a house, not of a person who acts. */
const NOT_A_PERSON = /(?:peraturan|keputusan|kantor|balai|rumah|ruang|akun|data|daftar|sop)\s+$/i;

export function findPosts(text: string): readonly PostMention[] {
  return [...text.matchAll(ANY)].flatMap((match) => {
    const post = POSTS[match.slice(1).findIndex((group) => group !== undefined)];
    const at = match.index;
    return post && !NOT_A_PERSON.test(text.slice(0, at)) ? [{ post, words: match[0], at }] : [];
  });
}

/** Keys of the columns that a mention may mean. */
export type ColumnsOf = (mention: PostMention) => readonly string[];

/** Looks each post up once: a text may name the same one thousands of times. */
export function columnsByPost(definition: SopDefinition): ColumnsOf {
  const known = new Map<Post, readonly string[]>();
  return ({ post }) => {
    const keys = known.get(post) ?? findColumns(definition, post);
    known.set(post, keys);
    return keys;
  };
}

function findColumns(definition: SopDefinition, post: Post): readonly string[] {
  return Object.entries(definition.performers)
    .filter(([, performer]) => namesPost(performerName(performer), post))
    .map(([key]) => key);
}

function namesPost(column: string, post: Post): boolean {
  if (findPosts(column).some((mention) => mention.post === post)) return true;
  return post.unit !== undefined && new RegExp(`(?<!kepala )\\b(?:${post.unit})\\b`, 'i').test(column);
}

/** Spelling that differs between a sheet's head and its rows, and says the same. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bseksie\b/g, 'seksi')
    .replace(/\bstaff\b/g, 'staf')
    .replace(/\s+/g, ' ')
    .trim();
}
