/** Pictures are held as long as they are in the programme; a film is loaded when it is the next one. */
import type { Ready, Slide } from './draw-slide.ts';

export class LoadAhead {
  readonly #pictures = new Map<string, HTMLImageElement>();
  #film: { readonly src: string; readonly video: HTMLVideoElement } | undefined;

  /** The whole programme: what is new is fetched, what has left is dropped. */
  keep(slides: readonly Slide[]): void {
    const wanted = new Map(slides.flatMap(({ media }) => (media?.kind === 'picture' ? [[media.src, media] as const] : [])));
    for (const src of this.#pictures.keys()) if (!wanted.has(src)) this.#pictures.delete(src);
    for (const [src, media] of wanted) {
      if (this.#pictures.has(src)) continue;
      const image = new Image();
      image.src = src;
      image.alt = media.alt;
      // Asked for again with the next playlist, when the line may be back.
      image.onerror = () => this.#pictures.delete(src);
      this.#pictures.set(src, image);
    }
  }

  /** The slide that comes next. */
  prepare({ media }: Slide): void {
    if (media?.kind !== 'video' || this.#film?.src === media.src) return;
    const video = document.createElement('video');
    Object.assign(video, { src: media.src, muted: true, playsInline: true, preload: 'auto' });
    video.setAttribute('aria-label', media.alt);
    this.#film = { src: media.src, video };
  }

  /** What can be shown at once; undefined when it has not come (yet). */
  take({ media }: Slide): Ready | undefined {
    if (media?.kind === 'video') {
      const film = this.#film?.src === media.src ? this.#film.video : undefined;
      this.#film = undefined;
      return film && film.error === null ? film : undefined;
    }
    const image = media ? this.#pictures.get(media.src) : undefined;
    return image && image.complete && image.naturalWidth > 0 ? image : undefined;
  }
}
