/** The post as it stands: what the public would see, and what was refused. */
import { wordPart } from '../../texts/part-words.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { channelName } from '../case-names.ts';
import { informationWords } from '../../texts/choice-words.ts';
import { Badge } from './badge.tsx';
import { Markdown } from './markdown.tsx';
import { Picture } from './part-content.tsx';

export function CaseContent({ view, office }: { view: CaseView; office: string }) {
  const { post, refused } = view.state;
  if (!post) return <p class="quiet-text">Naskah belum disusun.</p>;
  const gone = (part: string) => refused[part];
  return (
    <article class="content">
      <div class="badges"><Badge>{post.category}</Badge><Badge>{`Informasi ${informationWords[post.informationKind].toLowerCase()}`}</Badge></div>
      <h3 dir="auto">{post.title}</h3>
      {post.summary !== '' && <p class="lede" dir="auto">{post.summary}</p>}
      {post.blocks.map((block) => (gone(`block:${block.id}`) === undefined ? <Markdown text={block.text} /> : (
        <div class="part gone"><Refused reason={gone(`block:${block.id}`)} /><Markdown text={block.text} /></div>
      )))}
      {post.media.length > 0 && (
        <ul class="pictures">
          {post.media.map((media) => <li><Picture media={media} office={office} />{gone(`media:${media.id}`) !== undefined && <Refused reason={gone(`media:${media.id}`)} />}</li>)}
        </ul>
      )}
      {post.variants.map((variant) => (
        <details>
          <summary>{wordPart(`variant:${variant.channel}`, post, (key) => channelName(view, key))}</summary>
          {gone(`variant:${variant.channel}`) !== undefined && <Refused reason={gone(`variant:${variant.channel}`)} />}
          <Markdown text={variant.text} />
        </details>
      ))}
    </article>
  );
}

function Refused({ reason }: { reason: string | undefined }) {
  return <p class="fault">Tidak diloloskan: {reason}</p>;
}
