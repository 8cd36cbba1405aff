/**
 * The player, as it runs in the screen's browser and, without counting or keeping, in the desk's preview.
 * It shows what it knows, asks for news when it can, and counts what it has shown until somebody takes the count.
 */
import './page/fill-in.ts';
import { countShowing, reportShowings } from './player/count-showings.ts';
import { deviceMemory } from './player/device-memory.ts';
import { drawSlide, element, fitWords, type Slide } from './player/draw-slide.ts';
import { LoadAhead } from './player/load-ahead.ts';

const { address = '', playlist = '', preview, zone = 'Asia/Jakarta', zoneName = '', empty = '' } = document.body.dataset;
const isPreview = preview !== undefined;
const REFRESH = 60_000;
const REPORT = 120_000;
/** A film that stands still so long has lost its line. */
const STALLED = 15_000;
const stage = document.getElementById('panggung')!;
const clock = document.getElementById('jam')!;
const memory = deviceMemory(address);
const ahead = new LoadAhead();

let slides = isPreview ? [] : memory.read<Slide[]>(':slides', []);
let position = -1;

const isOpen = (slide: Slide) => {
  const now = Date.now();
  return isPreview || (Date.parse(slide.from) <= now && (slide.until === null || now < Date.parse(slide.until)));
};

const next = () => {
  const open = slides.filter(isOpen);
  if (open.length === 0) {
    stage.replaceChildren(element('p', 'kosong', empty));
    setTimeout(next, 5000);
    return;
  }
  position = (position + 1) % open.length;
  void play(open[position]!, open[(position + 1) % open.length]!);
};

async function play(slide: Slide, following: Slide): Promise<void> {
  const startedAt = new Date();
  ahead.prepare(slide);
  const ready = ahead.take(slide);
  const shown = drawSlide(slide, ready);
  stage.replaceChildren(shown);
  fitWords(shown);
  ahead.prepare(following);
  const wholly = ready instanceof HTMLVideoElement ? await filmOver(ready, slide.seconds) : await pause(slide.seconds);
  if (wholly && !isPreview) countShowing(memory, slide.caseId, startedAt, zone);
  next();
}

function pause(seconds: number): Promise<true> {
  return new Promise((resolve) => { setTimeout(() => resolve(true), seconds * 1000); });
}

/** False when it could not be played: what nobody saw is not counted. */
function filmOver(video: HTMLVideoElement, longest: number): Promise<boolean> {
  return new Promise((resolve) => {
    let stalled = 0;
    const limit = setTimeout(() => end(true), longest * 1000);
    const end = (wholly: boolean) => {
      clearTimeout(limit);
      clearTimeout(stalled);
      video.pause();
      resolve(wholly);
    };
    const watch = () => {
      clearTimeout(stalled);
      stalled = window.setTimeout(() => end(false), STALLED);
    };
    video.addEventListener('ended', () => end(true));
    video.addEventListener('error', () => end(false));
    video.addEventListener('timeupdate', watch);
    watch();
    video.play().catch(() => end(false));
  });
}

const refresh = async () => {
  try {
    const response = await fetch(playlist, { cache: 'no-cache' });
    // A token that is no longer known ends the show: the office has taken the screen back.
    if (response.status === 404) slides = [];
    else if (response.ok) slides = ((await response.json()) as { slides: Slide[] }).slides;
    else return;
    if (!isPreview) memory.write(':slides', slides);
  } catch {
    // No line: the show goes on with what is known.
  }
  ahead.keep(slides);
};

const tick = () => {
  const time = new Intl.DateTimeFormat('id-ID', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date());
  clock.textContent = `${time.replace(':', '.')} ${zoneName}`;
  setTimeout(tick, 1000 * (60 - new Date().getSeconds()));
};

tick();
ahead.keep(slides);
void refresh().then(() => setTimeout(next, 300));
setInterval(() => void refresh(), REFRESH);
if (!isPreview) {
  setInterval(() => void reportShowings(memory, address), REPORT);
  // Only over https (or on the machine itself) do browsers allow what lets the screen start without a line.
  navigator.serviceWorker?.register(`${address}/pekerja.js`, { scope: address, updateViaCache: 'none' }).catch(() => {});
}
