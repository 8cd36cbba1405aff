/**
 * The player, as it runs in the screen's browser.
 * It shows what it knows, asks for news when it can, and counts what it has shown until somebody takes the count.
 */
interface Slide { caseId: string; title: string; text: string; category: string; picture: { src: string; alt: string; credit: string } | null; from: string; until: string | null; seconds: number }
interface Count { caseId: string; day: string; count: number; firstAt: string; lastAt: string }

const body = document.body;
const address = location.pathname.replace(/\/$/, '');
const zone = body.dataset['zone'] ?? 'Asia/Jakarta';
const zoneName = body.dataset['zoneName'] ?? '';
const REFRESH = 60_000;
const REPORT = 120_000;
const stage = document.getElementById('panggung')!;
const clock = document.getElementById('jam')!;
const pictures = new Map<string, HTMLImageElement>();

const read = <T>(name: string, otherwise: T): T => {
  try {
    return JSON.parse(localStorage.getItem(address + name) ?? '') as T;
  } catch {
    return otherwise;
  }
};
const write = (name: string, value: unknown) => {
  try {
    localStorage.setItem(address + name, JSON.stringify(value));
  } catch {
    // A full or forbidden memory must not stop the show.
  }
};

let slides = read<Slide[]>(':slides', []);
let position = -1;

const dayOf = (date: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(date);
const isOpen = (slide: Slide) => {
  const now = Date.now();
  return Date.parse(slide.from) <= now && (slide.until === null || now < Date.parse(slide.until));
};

const keepPictures = () => {
  for (const slide of slides) {
    if (slide.picture === null || pictures.has(slide.picture.src)) continue;
    const image = new Image();
    image.src = slide.picture.src;
    image.alt = slide.picture.alt;
    // Asked for again with the next playlist, when the line may be back.
    image.onerror = () => pictures.delete(image.getAttribute('src')!);
    pictures.set(image.getAttribute('src')!, image);
  }
  const wanted = new Set(slides.map((slide) => slide.picture?.src));
  for (const src of pictures.keys()) if (!wanted.has(src)) pictures.delete(src);
};

const element = (name: string, className: string, text = '') => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

const draw = (slide: Slide) => {
  const image = slide.picture === null ? undefined : pictures.get(slide.picture.src);
  const shown = element('article', image !== undefined && image.complete && image.naturalWidth > 0 ? 'slide berfoto' : 'slide');
  if (shown.className !== 'slide' && image) {
    const frame = element('div', 'foto');
    frame.append(image);
    if (slide.picture !== null && slide.picture.credit !== '') frame.append(element('small', 'kredit', slide.picture.credit));
    shown.append(frame);
  }
  const words = element('div', 'kata');
  words.append(element('p', 'kategori', slide.category), element('h1', slide.title.length > 70 ? 'panjang' : '', slide.title), element('p', 'isi', slide.text));
  shown.append(words);
  stage.replaceChildren(shown);
  // What does not fit is made smaller until it does; a cut headline is worse than a small one.
  for (let scale = 100; scale > 45 && (words.scrollHeight > words.clientHeight + 1 || words.scrollWidth > words.clientWidth + 1); scale -= 5) {
    shown.style.setProperty('--skala', String(scale / 100));
  }
};

const count = (slide: Slide, startedAt: Date) => {
  const counts = read<Count[]>(':counts', []);
  const day = dayOf(startedAt);
  const known = counts.find((one) => one.caseId === slide.caseId && one.day === day);
  const at = startedAt.toISOString();
  if (known) {
    known.count += 1;
    known.lastAt = at;
  } else {
    counts.push({ caseId: slide.caseId, day, count: 1, firstAt: at, lastAt: at });
  }
  write(':counts', counts.slice(-2000));
};

const next = () => {
  const open = slides.filter(isOpen);
  if (open.length === 0) {
    stage.replaceChildren(element('p', 'kosong', body.dataset['empty'] ?? ''));
    setTimeout(next, 5000);
    return;
  }
  position = (position + 1) % open.length;
  const slide = open[position]!;
  const startedAt = new Date();
  draw(slide);
  setTimeout(() => {
    count(slide, startedAt);
    next();
  }, slide.seconds * 1000);
};

const refresh = async () => {
  try {
    const response = await fetch(`${address}/daftar.json`, { cache: 'no-cache' });
    // A token that is no longer known ends the show: the office has taken the screen back.
    if (response.status === 404) slides = [];
    else if (response.ok) slides = ((await response.json()) as { slides: Slide[] }).slides;
    else return;
    write(':slides', slides);
  } catch {
    // No line: the show goes on with what is known.
  }
  keepPictures();
};

const report = async () => {
  let waiting = read<{ batch: string; items: Count[] }[]>(':batches', []);
  const counts = read<Count[]>(':counts', []);
  if (counts.length > 0) {
    const batch = Array.from(crypto.getRandomValues(new Uint8Array(12)), (value) => value.toString(16).padStart(2, '0')).join('');
    for (let start = 0; start < counts.length; start += 400) waiting.push({ batch: `${batch}-${start}`, items: counts.slice(start, start + 400) });
    write(':batches', waiting);
    write(':counts', []);
  }
  for (const one of waiting) {
    try {
      const response = await fetch(`${address}/tayangan`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(one) });
      // Refused for good, or taken: in both cases asking again changes nothing.
      if (!response.ok && (response.status === 429 || response.status >= 500)) return;
      waiting = waiting.filter((other) => other !== one);
      write(':batches', waiting);
    } catch {
      return;
    }
  }
};

const tick = () => {
  const time = new Intl.DateTimeFormat('id-ID', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date());
  clock.textContent = `${time.replace(':', '.')} ${zoneName}`;
  setTimeout(tick, 1000 * (60 - new Date().getSeconds()));
};

tick();
keepPictures();
void refresh().then(() => setTimeout(next, 300));
setInterval(() => void refresh(), REFRESH);
setInterval(() => void report(), REPORT);

export {};
