/** One slide on the stage: the picture or film fills it, the words stand on it; on a film they are few, so that it is seen. */
export interface SlideMedia { kind: 'picture' | 'video'; src: string; alt: string; credit: string; position: string }
export interface Slide { caseId: string; title: string; text: string; category: string; media: SlideMedia | null; from: string; until: string | null; seconds: number }
export type Ready = HTMLImageElement | HTMLVideoElement;

/** @param ready what was loaded ahead for this slide; without it the slide is words alone */
export function drawSlide(slide: Slide, ready: Ready | undefined): HTMLElement {
  const film = ready instanceof HTMLVideoElement;
  const shown = element('article', ['slide', ...(ready ? ['bermedia'] : []), ...(film ? ['berfilm'] : [])].join(' '));
  if (ready && slide.media) {
    const frame = element('div', 'foto');
    ready.style.objectPosition = slide.media.position;
    frame.append(ready);
    if (film) showWhole(ready, frame);
    if (slide.media.credit !== '') frame.append(element('small', 'kredit', slide.media.credit));
    shown.append(frame);
  }
  const words = element('div', 'kata');
  words.append(element('p', 'kategori', slide.category), element('h1', slide.title.length > 70 ? 'panjang' : '', slide.title), element('p', 'isi', slide.text));
  shown.append(words);
  return shown;
}

/** Of a film that is much narrower or wider than the panel, filling it would cut away what happens. */
const MOST_CUT = 1.5;

function showWhole(film: HTMLVideoElement, frame: HTMLElement): void {
  const fit = () => {
    const ratio = film.videoWidth / film.videoHeight / (frame.clientWidth / frame.clientHeight);
    film.classList.toggle('utuh', ratio > MOST_CUT || ratio < 1 / MOST_CUT);
  };
  if (film.readyState >= HTMLMediaElement.HAVE_METADATA) requestAnimationFrame(fit);
  else film.addEventListener('loadedmetadata', fit, { once: true });
}

/** What does not fit is made smaller until it does; a cut headline is worse than a small one. */
export function fitWords(shown: HTMLElement): void {
  const words = shown.querySelector<HTMLElement>('.kata');
  if (!words) return;
  for (let scale = 100; scale > 45 && (words.scrollHeight > words.clientHeight + 1 || words.scrollWidth > words.clientWidth + 1); scale -= 5) {
    shown.style.setProperty('--skala', String(scale / 100));
  }
}

export function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
