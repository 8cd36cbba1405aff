/** A post as an outlet that is posted to by hand will show it: its picture cut as it will be posted, its fold, its tags. */
import { writeFocus } from '../../core/post/crop.ts';
import type { OutletLook } from '../../core/post/outlet-look.ts';
import type { Channel } from '../../core/post/outlet.ts';
import type { Media } from '../../core/post/post.ts';
import { contentWords } from '../../texts/content-words.ts';

interface CardProps {
  readonly look: OutletLook;
  readonly channel: Channel;
  readonly office: string;
  readonly officeName: string;
}

export function HandCard(props: CardProps) {
  const { look, channel, officeName } = props;
  if (look.kind === 'youtube') return <Video {...props} />;
  const said = contentWords.outlets;
  const [first, ...rest] = look.media;
  const picture = first && <Shown media={first} {...props} />;
  const words = <Caption look={look} name={officeName} />;
  return (
    <article class={`outlet-card ${look.kind}`}>
      <p class="outlet-who"><span class="outlet-face" aria-hidden="true">{officeName.slice(0, 1)}</span><b>{officeName}</b></p>
      {look.kind === 'facebook' ? <>{words}{picture}</> : <>{picture}{words}</>}
      {rest.length > 0 && <p class="small-text quiet-text">{said.followedBy(rest.length, rest.map((one) => one.alt || said.withoutAlt).join('; '))}</p>}
      <p class="small-text quiet-text">{said.length([...look.text].length, channel.textLimit, look.hashtags.length)}</p>
    </article>
  );
}

function Shown({ media, channel, office }: CardProps & { media: Media }) {
  const shape = channel.ratio === null ? 'whole' : `ratio-${channel.ratio.replace(/[:.]/g, '-')}`;
  return <img class={`outlet-picture ${shape}`} src={`${office}/file/${media.file}/potong?kanal=${channel.key}${media.focus ? `&fokus=${writeFocus(media.focus)}` : ''}`} alt={media.alt === '' ? contentWords.noAlt : media.alt} loading="lazy" width={480} height={480} />;
}

/** What stands before the fold is what most people read. */
function Caption({ look, name }: { look: OutletLook; name: string }) {
  const rest = look.text.slice(look.folded.length);
  return (
    <div class="outlet-text" dir="auto" lang="id">
      {look.kind === 'instagram' && <b>{name} </b>}<Tagged text={look.folded} />
      {rest !== '' && <details class="outlet-rest"><summary>{contentWords.outlets.more}</summary><Tagged text={rest.trimStart()} /></details>}
    </div>
  );
}

function Tagged({ text }: { text: string }) {
  return <>{text.split(/((?<![\p{L}\p{N}&])#[\p{L}\p{N}_]+)/u).map((piece, index) => (index % 2 === 1 ? <span class="outlet-tag">{piece}</span> : piece))}</>;
}

function Video(props: CardProps) {
  const { look, channel, officeName } = props;
  const said = contentWords.outlets;
  const [first] = look.media;
  return (
    <article class="outlet-card youtube">
      {first && <Shown media={first} {...props} channel={{ ...channel, ratio: '16:9' }} />}
      <p class="outlet-title" dir="auto" lang="id"><b>{look.post?.title}</b></p>
      <p class="outlet-who"><span class="outlet-face" aria-hidden="true">{officeName.slice(0, 1)}</span><b>{officeName}</b></p>
      <p class="small-text quiet-text">{said.description}</p>
      <Caption look={look} name={officeName} />
      <p class="small-text quiet-text">{said.video(look.post?.title.length ?? 0)}</p>
    </article>
  );
}
