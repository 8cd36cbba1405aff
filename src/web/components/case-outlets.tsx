/** The content as each channel shows it, one tab a channel; without a stylesheet or on paper they stand one below the other. */
import type { Child } from 'hono/jsx';
import { publicationOf } from '../../core/case/showing.ts';
import { lookOn, type OutletLook } from '../../core/post/outlet-look.ts';
import type { Channel } from '../../core/post/outlet.ts';
import { contentWords } from '../../texts/content-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { Notice } from './notice.tsx';
import { HandCard } from './outlet-card.tsx';

export interface Panel {
  readonly id: string;
  readonly channel: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** False for the ordinary panel that stands for an office without any. */
  readonly real: boolean;
}

interface OutletsProps {
  readonly view: CaseView;
  readonly path: string;
  readonly office: string;
  /** Below the article's preview, e.g. `berita/pratinjau`. */
  readonly article: string;
  readonly panels: readonly Panel[];
  /** The content itself, part by part: the first tab. */
  readonly children: Child;
}

/** The channels of the case, also one switched off since, or all the office has while none is chosen. */
export function channelsShown({ state, channels, everyChannel }: CaseView): readonly Channel[] {
  const planned = new Set([...state.channels.map((one) => one.channel), ...Object.keys(state.publications), ...(state.post?.variants ?? []).map((one) => one.channel)]);
  return planned.size === 0 ? channels : everyChannel.filter((one) => planned.has(one.key));
}

export function CaseOutlets({ children, ...props }: OutletsProps) {
  const { post, refused } = props.view.state;
  if (!post) return <>{children}</>;
  const words = contentWords.outlets;
  const out = new Set(Object.keys(refused));
  const looks = channelsShown(props.view).map((channel) => ({ channel, look: lookOn(channel, post, out) }));
  return (
    <div class="outlets">
      <fieldset class="outlet-tabs no-print">
        <legend>{words.showAs}</legend>
        <div class="outlet-tab"><input type="radio" name="tampilan" id="tampil-naskah" checked /><label for="tampil-naskah">{words.text}</label></div>
        {looks.map(({ channel, look }) => (
          <div class="outlet-tab"><input type="radio" name="tampilan" id={`tampil-${channel.key}`} /><label for={`tampil-${channel.key}`}>{channel.name}{channel.off && <span class="outlet-mark"> {words.off}</span>}{look.issues[0] && <span class="outlet-mark"> {words.marks[look.issues[0].code] ?? words.marked}</span>}</label></div>
        ))}
      </fieldset>
      <section class="outlet" aria-label={words.partByPart}>{children}</section>
      {looks.map(({ channel, look }) => (
        <section class="outlet" aria-label={words.look(channel.name)}>
          <h3 class="outlet-name">{channel.name}</h3>
          {channel.off && publicationOf(props.view.state, channel.key)?.state === 'published' && <Notice tone="warn"><p>{words.offNow(channel.name)}</p></Notice>}
          {look.issues.length > 0 && <Notice tone={look.issues.some((one) => one.level === 'error') ? 'bad' : 'warn'} title={words.toKnow(channel.name)}><ul>{look.issues.map((issue) => <li>{wordIssue(issue)}</li>)}</ul></Notice>}
          {look.post && <Look {...props} channel={channel} look={look} />}
        </section>
      ))}
    </div>
  );
}

function Look({ view, path, office, article, panels, channel, look }: Omit<OutletsProps, 'children'> & { channel: Channel; look: OutletLook }) {
  const words = contentWords.outlets;
  if (look.kind === 'site') {
    const address = `${path}/tampil/situs/${channel.key}/${article}`;
    return <><iframe class="article-frame" src={address} title={words.article(channel.name)} loading="lazy" sandbox="allow-same-origin"></iframe><p><a href={address} target="_blank">{words.openArticle}</a></p></>;
  }
  if (look.kind === 'screen') return <>{panels.filter((one) => one.channel === channel.key).map((panel) => <Slide panel={panel} path={path} />)}</>;
  return <HandCard look={look} channel={channel} office={office} officeName={view.office.name} />;
}

/** At the panel's own shape: an empty drawing of its size holds the room. */
function Slide({ panel, path }: { panel: Panel; path: string }) {
  const words = contentWords.outlets;
  const address = `${path}/tampil/layar/${panel.channel}/${panel.id}/`;
  return (
    <figure class="slide-figure">
      <div class="slide-frame">
        <svg viewBox={`0 0 ${panel.width} ${panel.height}`} aria-hidden="true" focusable="false"></svg>
        <iframe src={address} title={words.slide(panel.name)} loading="lazy" sandbox="allow-same-origin" tabindex={-1}></iframe>
      </div>
      <figcaption>{words.size(panel.name, panel.width, panel.height)}{panel.real ? '' : words.sample}. <a href={address} target="_blank">{words.openSlide}</a></figcaption>
    </figure>
  );
}
