/** The gallery's first half: colours with their contrast, type, space, corners, icons, beats. */
import { contrast, parseColour } from '../../core/colour/rgb.ts';
import { galleryWords as words } from '../../texts/gallery-words.ts';
import { BeatGauge, TimeLeft } from '../components/beat-gauge.tsx';
import { Badge } from '../components/badge.tsx';
import { Icon, ICON_NAMES } from '../components/icon.tsx';
import { Table } from '../components/table.tsx';
import { LEAST, PAIRS, PALETTE, type ColourName, type Theme } from '../style/palette.ts';
import { SPACE, TYPE } from '../style/tokens.ts';

const THEMES = ['light', 'dark'] as const;

export function Colours() {
  return (
    <section aria-labelledby="warna">
      <h2 id="warna">{words.colours}</h2>
      {THEMES.map((theme) => (
        <>
          <h3>{words.themes[theme]}</h3>
          <ul class="swatches">{(Object.keys(PALETTE[theme]) as ColourName[]).map((name) => (
            <li class="swatch"><svg aria-hidden="true" viewBox="0 0 10 4" preserveAspectRatio="none"><rect width="10" height="4" fill={PALETTE[theme][name]} /></svg><p><b>{name}</b><br /><code>{PALETTE[theme][name]}</code></p></li>
          ))}</ul>
        </>
      ))}
      <h3>{words.pairs}</h3>
      <p class="quiet-text">{words.pairsNote}</p>
      <details>
        <summary>{words.pairsCount(PAIRS.length)}</summary>
        <Table caption={words.pairs} heads={[...words.pairHeads]} rows={PAIRS.map(({ front, ground, kind }) => [
          front, ground, words.kinds[kind], ...THEMES.map((theme) => <><Sample theme={theme} front={front} ground={ground} /> {ratio(theme, front, ground)}</>), `${LEAST[kind]} : 1`,
        ])} />
      </details>
    </section>
  );
}

function ratio(theme: Theme, front: ColourName, ground: ColourName): string {
  return `${contrast(parseColour(PALETTE[theme][front])!, parseColour(PALETTE[theme][ground])!).toFixed(1).replace('.', ',')} : 1`;
}

function Sample({ theme, front, ground }: { theme: Theme; front: ColourName; ground: ColourName }) {
  return <svg aria-hidden="true" width="44" height="20" viewBox="0 0 44 20"><rect width="44" height="20" rx="4" fill={PALETTE[theme][ground]} /><path d="M8 14l4-9 4 9M9.5 11h5M22 7h14M22 12h10" stroke={PALETTE[theme][front]} stroke-width="2" fill="none" /></svg>;
}

export function Scales() {
  return (
    <>
      <section aria-labelledby="huruf">
        <h2 id="huruf">{words.type}</h2>
        <ul class="scale">{Object.keys(TYPE).map((name) => <li><small>{name}</small><span class={`type-${name}`}>{words.typeSample}</span></li>)}</ul>
        <div class="panel content"><div class="prose"><p>{words.serifSample}</p></div></div>
      </section>
      <section aria-labelledby="jarak">
        <h2 id="jarak">{words.space}</h2>
        <ul class="scale">{Object.entries(SPACE).map(([name, value]) => <li><small>{name} · {value}</small><svg aria-hidden="true" width={Number.parseFloat(value) * 16} height="12"><rect width="100%" height="12" rx="2" /></svg></li>)}</ul>
      </section>
      <section aria-labelledby="ikon">
        <h2 id="ikon">{words.icons}</h2>
        <ul class="icons">{ICON_NAMES.map((name) => <li><Icon name={name} size={24} />{name}</li>)}</ul>
      </section>
    </>
  );
}

/** From a step that has just come to one that is late. */
const MOMENTS = [
  { words: 'sisa 2 jam kerja', tone: 'calm', share: 0 }, { words: 'sisa 1 jam kerja', tone: 'calm', share: 0.34 }, { words: 'sisa 25 menit', tone: 'soon', share: 0.8 },
  { words: 'sisa 4 menit', tone: 'soon', share: 0.97 }, { words: 'lewat 3 jam kerja', tone: 'overdue', share: 1 }, { words: 'tanpa batas waktu', tone: 'calm', share: null },
] as const;

export function Beats() {
  return (
    <section aria-labelledby="ketukan">
      <h2 id="ketukan">{words.beats}</h2>
      <p class="quiet-text">{words.beatsNote}</p>
      <ul class="scale">{MOMENTS.map((left) => <li><TimeLeft left={left} /></li>)}</ul>
      <p><BeatGauge share={0.5} late={false} /></p>
      <div class="badges"><Badge>Biasa</Badge><Badge tone="good">Selesai</Badge><Badge tone="warn">Segera</Badge><Badge tone="bad">Sangat segera</Badge></div>
    </section>
  );
}
