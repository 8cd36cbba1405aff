/** Parts of a case's content as choices, each with its first words, so that one knows which is meant. */
import { openParts } from '../../core/case/signatures.ts';
import type { Post } from '../../core/post/post.ts';
import { plainCaption } from '../../core/post/plain-caption.ts';
import { wordPart } from '../../texts/part-words.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { channelName } from '../case-names.ts';
import type { Option } from '../components/field.tsx';

const FIRST_WORDS = 48;

export function partOptions(view: CaseView): readonly Option[] {
  const { post } = view.state;
  if (!post) return [];
  return openParts(view.state).filter((part) => part !== 'order').map((part) => {
    const name = wordPart(part, post, (key) => channelName(view, key));
    const words = firstWords(part, post);
    return { value: part, label: words === '' ? name : `${name}: ${words}` };
  });
}

function firstWords(part: string, post: Post): string {
  const [kind, id = ''] = part.split(/:(.*)/s);
  const text = kind === 'title' ? post.title
    : kind === 'block' ? post.blocks.find((one) => one.id === id)?.text
    : kind === 'media' ? post.media.find((one) => one.id === id)?.alt
    : post.variants.find((one) => one.channel === id)?.text;
  const plain = plainCaption(text ?? '').replace(/\s+/g, ' ').trim();
  return plain.length <= FIRST_WORDS ? plain : `${plain.slice(0, FIRST_WORDS).trimEnd()}…`;
}
