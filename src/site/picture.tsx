/** Pictures in the widths a page needs, so that a phone loads a phone's picture; and films, which load when they are asked for. */
import { inIndonesian } from '../texts/language.ts';
import { SITE } from '../texts/site-words.ts';
import type { Media } from '../core/post/post.ts';
import type { SitePostItem } from '../queries/site-posts.ts';
import { ofOffice, outside } from './mirror.ts';
import { picturePath, videoPath } from './paths.ts';
import type { SiteView } from './view.ts';

/** The only widths there are; a smaller original is never enlarged. */
export const WIDTHS = [400, 640, 960, 1280] as const;

interface PictureProps {
  readonly site: SiteView;
  readonly path: string;
  readonly media: Media;
  /** As the `sizes` attribute says it. */
  readonly sizes: string;
  readonly eager?: boolean;
  /** Where the picture stands beside its own headline it says nothing new. */
  readonly decorative?: boolean;
}

export function Picture({ site, path, media, sizes, eager, decorative }: PictureProps) {
  const size = site.media.sizes.get(media.file);
  const widths = WIDTHS.filter((_, index) => index === 0 || !size || size.width > (WIDTHS[index - 1] ?? 0));
  const set = (format: 'webp' | 'jpg') => widths
    .map((width) => `${outside(path, picturePath(media.file, width, format))} ${size ? Math.min(width, size.width) : width}w`).join(', ');
  const middle = widths[Math.min(1, widths.length - 1)] ?? 400;
  return (
    <picture>
      <source type="image/webp" srcset={set('webp')} sizes={sizes} />
      <img
        src={outside(path, picturePath(media.file, middle, 'jpg'))} srcset={set('jpg')} sizes={sizes}
        alt={decorative ? '' : media.alt} width={size?.width} height={size?.height}
        class={focusClass(media)} loading={eager ? undefined : 'lazy'} decoding="async" fetchpriority={eager ? 'high' : undefined}
      />
    </picture>
  );
}

/** Where a list cuts the picture to its shape, the eye's place stays in sight: a class for every tenth, because a page carries no styles of its own. */
function focusClass({ focus }: Media): string | undefined {
  return focus && `x${Math.round(focus.x * 10)} y${Math.round(focus.y * 10)}`;
}

/** The first picture of an article, for lists; a film has none that could stand still. */
export function firstPicture(site: SiteView, post: Pick<SitePostItem, 'post'>): Media | undefined {
  return post.post.media.find((one) => !site.media.videos.has(one.file));
}

export function Figure(props: PictureProps) {
  const { caption, credit, file, alt } = props.media;
  const video = props.site.media.videos.get(file);
  return (
    <figure lang={ofOffice()}>
      {video === undefined ? <Picture {...props} /> : <video src={outside(props.path, videoPath(file, video))} controls preload="none" playsinline aria-label={alt === '' ? SITE.video : alt}></video>}
      {caption !== '' || credit !== '' ? (
        <figcaption>{caption}{caption !== '' && credit !== '' ? ' ' : ''}{credit !== '' ? <span class="credit">{inIndonesian(() => (video === undefined ? SITE.photo : SITE.video))}: {credit}</span> : ''}</figcaption>
      ) : ''}
    </figure>
  );
}
