/** The page a screen shows: an empty stage, the office's name and a clock. One script plays on it. */
import { createHash } from 'node:crypto';
import { assetPath } from '../doors/browser-assets.ts';
import { zoneName } from '../texts/format-time.ts';
import { SITE } from '../texts/site-words.ts';
import type { Screen } from '../queries/screen.ts';
import { officeColours } from '../core/colour/office-colours.ts';
import { writePage } from './layout.tsx';

export interface Asset { readonly path: string; readonly body: string; readonly contentType: string }

function stylesheet(name: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return { path: `/aset/${name}-${hash}.css`, body, contentType: 'text/css; charset=utf-8' };
}

const STYLE = `
*{box-sizing:border-box;margin:0}
html,body{height:100%;overflow:hidden;background:#0b1015;cursor:none}
body{color:#fff;font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;line-height:1.25}
.layar{position:relative;width:var(--lebar);height:var(--tinggi);max-width:100vw;max-height:100vh;container-type:size;overflow:hidden;background:#10171e;--u:min(1cqh,1.9cqw)}
.panggung{position:absolute;inset:0 0 calc(11*var(--u)) 0}
.slide{position:absolute;inset:0;display:grid;animation:masuk .6s ease-out}
@keyframes masuk{from{opacity:0}}
.foto{position:relative;overflow:hidden}.foto img{width:100%;height:100%;object-fit:cover;display:block}
.kredit{position:absolute;left:0;bottom:0;padding:calc(.6*var(--u)) calc(1.4*var(--u));background:#0009;font-size:calc(2*var(--u))}
.kata{--k:calc(var(--u)*var(--skala,1));display:flex;flex-direction:column;justify-content:center;gap:calc(2.4*var(--k));padding:calc(5*var(--u)) calc(6*var(--u));min-width:0;min-height:0;overflow:hidden;border-left:calc(1.2*var(--u)) solid var(--warna)}
.kategori{font-size:calc(3.4*var(--k));font-weight:600;color:var(--terang)}
h1{font-size:calc(8*var(--k));line-height:1.12;font-weight:700;text-wrap:balance;font-family:"Noto Serif","Liberation Serif",Georgia,serif}
h1.panjang{font-size:calc(6.4*var(--k))}
.isi{font-size:calc(4.2*var(--k));line-height:1.35;color:#d9dfe5}
.slide.berfoto{grid-template-columns:56% minmax(0,1fr)}
.slide:not(.berfoto) h1{font-size:calc(9.5*var(--k))}
.bawah{position:absolute;inset:auto 0 0 0;height:calc(11*var(--u));display:flex;align-items:center;justify-content:space-between;gap:calc(3*var(--u));padding:0 calc(4*var(--u));background:var(--warna);font-size:calc(4*var(--u));font-weight:600}
.bawah span{display:flex;align-items:center;gap:calc(2*var(--u));min-width:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.bawah img{height:calc(8*var(--u));width:auto}
.jam{font-variant-numeric:tabular-nums;white-space:nowrap}
.kosong{position:absolute;inset:0;display:grid;place-items:center;font-size:calc(5*var(--u));color:#9aa5b0}
@container (aspect-ratio > 2.4){.panggung{bottom:calc(16*var(--u))}.slide.berfoto{grid-template-columns:36% minmax(0,1fr)}h1{font-size:calc(13*var(--k))}h1.panjang{font-size:calc(10.5*var(--k))}.slide:not(.berfoto) h1{font-size:calc(14*var(--k))}.isi{font-size:calc(7.4*var(--k))}.kategori{font-size:calc(6*var(--k))}.bawah{height:calc(16*var(--u));font-size:calc(7*var(--u))}.bawah img{height:calc(11*var(--u))}}
@container (aspect-ratio < 1){.slide.berfoto{grid-template:45% minmax(0,1fr)/100%}.kata{border-left:0;border-top:calc(1.2*var(--u)) solid var(--warna)}}
.salah{max-width:40rem;margin:20vh auto;padding:0 1.5rem;font-size:1.25rem;line-height:1.6}.salah h1{font-size:2rem;margin-bottom:1rem}
`;

/** Colours and size of one panel, because a page without inline styles has them in its stylesheet. */
export function screenStyle(screen: Pick<Screen, 'width' | 'height' | 'office'>): Asset {
  const { light, dark } = officeColours(screen.office.colour ?? undefined);
  return stylesheet('layar', `:root{--lebar:${screen.width}px;--tinggi:${screen.height}px;--warna:${light};--terang:${dark}}${STYLE.replace(/\n/g, '')}`);
}

/** @param address of the player, e.g. `/v/{token}` */
export function renderPlayer(screen: Screen, address: string, style: string): string {
  const { name, seal, zone } = screen.office;
  return writePage(
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <title>{screen.name}</title>
        <meta name="robots" content="noindex" />
        <meta name="viewport" content={`width=${screen.width}`} />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={style} />
        <script type="module" src={assetPath('player.js')}></script>
      </head>
      <body data-zone={zone} data-zone-name={zoneName(zone)} data-empty={SITE.screenEmpty}>
        <div class="layar">
          <main id="panggung" class="panggung"></main>
          <footer class="bawah">
            <span>{seal === null ? '' : <img src={`${address}/media/${seal}.webp`} alt="" />}{name}</span>
            <time id="jam" class="jam"></time>
          </footer>
        </div>
      </body>
    </html>,
  );
}

export function renderUnknownScreen(style: string): string {
  return writePage(
    <html lang="id">
      <head><meta charset="utf-8" /><title>{SITE.screenUnknown}</title><meta name="robots" content="noindex" /><meta name="viewport" content="width=device-width, initial-scale=1" /><link rel="stylesheet" href={style} /></head>
      <body><main class="salah"><h1>{SITE.screenUnknown}</h1><p>{SITE.screenUnknownText}</p></main></body>
    </html>,
  );
}
