/** An edit that began with an older version: both people's changes as one form again, with what both changed to be chosen. */
import type { CaseEvent } from '../../core/case/event.ts';
import { error, type Issue } from '../../core/issue.ts';
import { mergePosts, type Clash } from '../../core/post/merge-posts.ts';
import { Post } from '../../core/post/post.ts';
import { editorWords } from '../../texts/editor-words.ts';
import { wordPart } from '../../texts/part-words.ts';
import { channelName } from '../case-names.ts';
import { NEWS } from '../../texts/ready-entries.ts';
import type { Fields } from '../fields.ts';
import { postAt } from '../post-versions.ts';
import { postRecord } from './fill-edit.ts';
import { readEdit } from './read-edit.ts';
import type { About } from './verb-form.ts';

/** What one person's saving leaves behind; anything else is for a person to look at. */
const OF_AN_EDIT: readonly CaseEvent['type'][] = ['PostChanged', 'SignaturesVoided', 'ChannelsPlanned', 'Commented', 'Attached'];

export interface MergedEdit {
  readonly fields: Fields;
  /** Both went together by themselves, and nothing else happened meanwhile. */
  readonly clean: boolean;
  /** Nothing of mine is left to save: the same form came twice. */
  readonly nothingLeft: boolean;
}

/** Undefined where there is nothing to merge. */
export function mergeEdit(about: About, fields: Fields, seen: number, since: readonly CaseEvent[]): MergedEdit | undefined {
  const { view } = about;
  const theirs = view.state.post;
  if (seen < 1 || !theirs || !since.some((event) => event.type === 'PostChanged')) return undefined;
  const base = postAt(view.events, seen);
  const asThen: About = { ...about, view: { ...view, state: { ...view.state, post: base } } };
  const mine = Post.safeParse(readEdit(fields, asThen)['post']);
  if (!mine.success) return undefined;
  const empty: Post = { title: view.state.title, summary: '', category: NEWS, informationKind: 'berkala', blocks: [], media: [], variants: [] };
  const { post, clashes } = mergePosts(base ?? empty, mine.data, theirs);
  let merged = withPost(fields, post, view.state.title);
  const names = editorWords.together([...new Set(since.filter((event) => event.type === 'PostChanged').map((event) => event.by.name))]);
  for (const [index, clash] of clashes.entries()) merged = withClash(merged, String(index + 1), clash, names, about, post);
  // Two who both began with nothing have written two texts, not two parts of one: somebody reads them together first.
  const began = (base?.blocks.length ?? 0) > 0;
  const quiet = began && since.every((event) => OF_AN_EDIT.includes(event.type));
  return { fields: merged, clean: clashes.length === 0 && quiet, nothingLeft: clashes.length === 0 && JSON.stringify(post) === JSON.stringify(theirs) };
}

function withPost(fields: Fields, post: Post, title: string): Fields {
  const own = /^(file|alt|caption|credit|variant|pictures|show)\.|^(media|konflik.*)$/;
  const names = [...new Set(fields.entries.map(([name]) => name))].filter((name) => own.test(name));
  const bare = names.reduce((rest, name) => rest.with(name), fields);
  return Object.entries(postRecord(post, title)).reduce((rest, [name, value]) => rest.with(name, ...[value].flat()), bare);
}

function withClash(fields: Fields, number: string, clash: Clash, names: string, about: About, post: Post): Fields {
  const part = wordPart(clash.part, post, (key) => channelName(about.view, key));
  const values = { nama: fieldName(clash), bagian: clash.part === 'title' ? '' : part, dasar: clash.base, saya: clash.mine, mereka: clash.theirs, oleh: names };
  return Object.entries(values).reduce((rest, [key, value]) => rest.with(`konflik.${number}.${key}`, value), fields.with('konflik', ...fields.all('konflik'), number));
}

/** The form's field a clash is about. */
function fieldName({ part, field }: Clash): string {
  const [kind, id = ''] = part.split(/:(.*)/s);
  if (kind === 'block') return 'text';
  if (kind === 'variant') return `variant.${id}`;
  return kind === 'media' ? `${field}.${id}` : field;
}

/** Chosen texts take their place; until every one is chosen, all wait. */
export function applyChoices(fields: Fields): Fields {
  const numbers = fields.all('konflik');
  if (numbers.length === 0 || missingChoices(fields).length > 0) return fields;
  const names = [...new Set(fields.entries.map(([name]) => name))].filter((name) => /^(konflik|pilih\.)/.test(name));
  const chosen = numbers.reduce((rest, number) => {
    const value = (key: string) => fields.text(`konflik.${number}.${key}`);
    const [mine, theirs] = [value('saya'), value('mereka')];
    const wanted = { saya: mine, mereka: theirs, keduanya: `${mine}\n\n${theirs}` }[fields.text(`pilih.${number}`)] ?? mine;
    return rest.with(value('nama'), replaceParagraph(rest.text(value('nama')), mine === '' ? theirs : mine, wanted));
  }, fields);
  return names.reduce((rest, name) => rest.with(name), chosen);
}

export function missingChoices(fields: Fields): readonly Issue[] {
  const missing = fields.all('konflik').filter((number) => !['saya', 'mereka', 'keduanya'].includes(fields.text(`pilih.${number}`)));
  return missing.length === 0 ? [] : [error('merge.choice-missing', `pilih.${missing[0]}`, { count: missing.length })];
}

/** What was written over by hand since stays as it is. */
function replaceParagraph(text: string, shown: string, wanted: string): string {
  const pieces = text.split('\n\n');
  const run = shown.split('\n\n');
  const at = pieces.findIndex((_, index) => run.every((one, offset) => pieces[index + offset]?.trimEnd() === one.trimEnd()));
  return at === -1 ? text : pieces.toSpliced(at, run.length, ...(wanted === '' ? [] : [wanted])).join('\n\n');
}
