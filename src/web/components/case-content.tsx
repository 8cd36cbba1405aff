/** The post as it stands, part by part: what was refused, and which remarks are pinned to it. */
import type { Remark } from '../../core/case/discussion.ts';
import type { PartId } from '../../core/post/parts.ts';
import { contentWords as words } from '../../texts/content-words.ts';
import { wordPart } from '../../texts/part-words.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { channelName } from '../case-names.ts';
import { informationWords } from '../../texts/choice-words.ts';
import { Badge } from './badge.tsx';
import { Markdown } from './markdown.tsx';
import { Picture } from './part-content.tsx';

interface ContentProps {
  readonly view: CaseView;
  readonly office: string;
  /** Open remarks, shown beside the words they are about. */
  readonly remarks?: readonly Remark[];
  /** Where a remark on a part is written; absent where nobody may. */
  readonly remarkPath?: string | undefined;
}

export function CaseContent(props: ContentProps) {
  const { view, office } = props;
  const { post, refused } = view.state;
  if (!post) return <p class="quiet-text">{words.none}</p>;
  return (
    <article class="content">
      <div class="badges"><Badge>{post.category}</Badge><Badge>{words.kind(informationWords[post.informationKind].toLowerCase())}</Badge></div>
      <div data-part="title">
        <h3 dir="auto" lang="id">{post.title}</h3>
        {post.summary !== '' && <p class="lede" dir="auto" lang="id">{post.summary}</p>}
        <Beside part="title" {...props} />
      </div>
      {post.blocks.map((block) => <div data-part={`block:${block.id}`} class={refused[`block:${block.id}`] === undefined ? undefined : 'part gone'}><Refused reason={refused[`block:${block.id}`]} /><Markdown text={block.text} /><Beside part={`block:${block.id}`} {...props} /></div>)}
      {post.media.length > 0 && (
        <ul class="pictures">
          {post.media.map((media) => <li data-part={`media:${media.id}`}><Picture media={media} office={office} /><Refused reason={refused[`media:${media.id}`]} /><Beside part={`media:${media.id}`} {...props} /></li>)}
        </ul>
      )}
      {post.variants.map((variant) => (
        <details>
          <summary>{wordPart(`variant:${variant.channel}`, post, (key) => channelName(view, key))}</summary>
          <div data-part={`variant:${variant.channel}`}><Refused reason={refused[`variant:${variant.channel}`]} /><Markdown text={variant.text} /><Beside part={`variant:${variant.channel}`} {...props} /></div>
        </details>
      ))}
    </article>
  );
}

/** Remarks on this part, and the way to write one. */
function Beside({ part, view, remarks = [], remarkPath }: ContentProps & { part: PartId }) {
  const here = remarks.filter((one) => one.event.data.pin?.part === part && !one.settled);
  const name = wordPart(part, view.state.post, (key) => channelName(view, key)).toLowerCase();
  if (here.length === 0 && remarkPath === undefined) return null;
  return (
    <div class="beside no-print">
      {here.map(({ number, event }) => (
        <p class="pinned"><a href={`#catatan-${number}`}>{event.by.name}</a>{event.data.pin?.words !== '' && <>{words.on}<q>{event.data.pin?.words}</q></>}: <span dir="auto">{event.data.text}</span></p>
      ))}
      {remarkPath !== undefined && <a class="remark-link" href={`${remarkPath}?bagian=${encodeURIComponent(part)}`}>{words.remark[0]}<span class="unseen">{words.remark[1]}{name}</span></a>}
    </div>
  );
}

function Refused({ reason }: { reason: string | undefined }) {
  return reason === undefined ? null : <p class="fault">{words.refused(reason)}</p>;
}
