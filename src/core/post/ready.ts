/** May this post go on to the people who check it? The same answer for the form, the summary and the gate. */
import { error, type Issue } from '../issue.ts';
import type { Post } from './post.ts';
import { findPrompts } from './prompts.ts';

/** Issues with place `post.…`; empty when the post is ready. Alt text: PerKI 1/2021 on access for all. */
export function checkReady(post: Post | null): readonly Issue[] {
  if (!post) return [error('post.missing', 'post')];
  const issues: Issue[] = [];
  if (post.title === '') issues.push(error('post.title-missing', 'post.title'));
  if (!post.blocks.some((block) => block.text.trim() !== '')) issues.push(error('post.text-missing', 'post.blocks'));
  post.media.forEach((media, index) => {
    if (media.alt.trim() === '') issues.push(error('post.alt-missing', `post.media.${media.id}`, { number: index + 1 }));
  });
  const prompts = findPrompts([post.title, post.summary, ...post.blocks.map((block) => block.text), ...post.variants.map((variant) => variant.text)].join('\n'));
  if (prompts.length > 0) issues.push(error('post.prompt-left', 'post.blocks', { prompts: prompts.slice(0, 5).join('; '), count: prompts.length }));
  return [...issues, ...checkWhole(post)];
}

/** Ids used twice, and variants that show pictures the post does not have. */
export function checkWhole(post: Post): readonly Issue[] {
  const issues: Issue[] = [];
  for (const id of repeated(post.blocks.map((block) => block.id))) issues.push(error('post.id-repeated', `post.blocks.${id}`, { id }));
  for (const id of repeated(post.media.map((media) => media.id))) issues.push(error('post.id-repeated', `post.media.${id}`, { id }));
  for (const channel of repeated(post.variants.map((variant) => variant.channel))) {
    issues.push(error('post.variant-repeated', `post.variants.${channel}`, { channel }));
  }
  const media = new Set(post.media.map((item) => item.id));
  for (const variant of post.variants) {
    for (const id of variant.media.filter((candidate) => !media.has(candidate))) {
      issues.push(error('post.variant-media-unknown', `post.variants.${variant.channel}`, { channel: variant.channel, id }));
    }
  }
  return issues;
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
