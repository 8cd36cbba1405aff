/** Exactly what is about to be signed: title, text, pictures, variants, channels and times. What was refused before is said to be out. */
import { openParts } from '../../core/case/signatures.ts';
import type { Post } from '../../core/post/post.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { informationWords } from '../../texts/choice-words.ts';
import { contentWords as words } from '../../texts/content-words.ts';
import { channelName } from '../case-names.ts';
import { Badge } from './badge.tsx';
import { Markdown } from './markdown.tsx';
import { PlannedTimes } from './planned-times.tsx';

/** Few pictures are shown larger than many: together they must come over a bad line. */
function verdictPictureWidth(count: number): 240 | 160 | 96 {
  return count <= 4 ? 240 : count <= 10 ? 160 : 96;
}

export function VerdictContent({ view, office }: { view: CaseView; office: string }) {
  const { post, channels } = view.state;
  if (!post) return <p class="quiet-text">{words.none}</p>;
  const open = new Set(openParts(view.state));
  const out = Object.keys(view.state.refused).length;
  const media = post.media.filter((one) => open.has(`media:${one.id}`));
  const width = verdictPictureWidth(media.length);
  return (
    <article class="content verdict-content">
      <div class="badges"><Badge>{post.category}</Badge><Badge>{words.kind(informationWords[post.informationKind].toLowerCase())}</Badge></div>
      <h2 dir="auto" lang="id">{post.title}</h2>
      {post.summary !== '' && <p class="lede" dir="auto" lang="id">{post.summary}</p>}
      {post.blocks.filter((block) => open.has(`block:${block.id}`)).map((block) => <Markdown text={block.text} />)}
      {media.length > 0 && <ul class="pictures">{media.map((one) => <li><Small media={one} office={office} width={width} /></li>)}</ul>}
      {post.variants.filter((one) => open.has(`variant:${one.channel}`)).map((one) => (
        <details open><summary>{words.variant(channelName(view, one.channel))}</summary><Markdown text={one.text} />{one.media.length > 0 && <p class="quiet-text small-text">{words.pictures(one.media.length)}</p>}</details>
      ))}
      {out > 0 && <p class="quiet-text">{words.refusedBefore(out)}</p>}
      <h3>{words.shownOn}</h3>
      {channels.length === 0 ? <p>{words.noChannel}</p> : <PlannedTimes view={view} />}
    </article>
  );
}

function Small({ media, office, width }: { media: Post['media'][number]; office: string; width: number }) {
  const caption = [media.caption, media.credit === '' ? '' : words.photo(media.credit)].filter((one) => one !== '').join(' · ');
  return (
    <figure>
      <a href={`${office}/file/${media.file}`}><img src={`${office}/file/${media.file}/mungil/${width}`} alt={media.alt === '' ? words.noAlt : media.alt} width={width} height={Math.round(width * 0.75)} /></a>
      <figcaption dir="auto" lang="id">{caption}{media.alt !== '' && <><br /><span class="quiet-text">{words.alt(media.alt)}</span></>}</figcaption>
    </figure>
  );
}
