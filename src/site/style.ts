/** The one stylesheet of a public site: tokens first, then the page from top to bottom. Its path carries its hash. */
import { createHash } from 'node:crypto';
import { officeColours } from '../core/colour/office-colours.ts';
import { stylePath } from './paths.ts';

const RULES = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
:root:has(#u-kecil:checked){font-size:93.75%}
:root:has(#u-besar:checked){font-size:118.75%}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--ground);color:var(--ink);font:1.0625rem/1.65 var(--sans);overflow-wrap:break-word}
.huruf-polos{--title:var(--sans);--weight:700;--track:-.015em}
.huruf-tegas{--title:"Arial Nova","Helvetica Neue","Arial",var(--sans);--weight:800;--track:-.025em}
h1,h2,h3{font-family:var(--title);line-height:1.2;text-wrap:balance;font-weight:var(--weight);letter-spacing:var(--track)}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:.07em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
img,video{max-width:100%;height:auto;display:block;background:var(--shade)}
video{width:100%;aspect-ratio:16/9;border-radius:var(--round)}
img[class]{object-position:var(--x,50%) var(--y,50%)}
${Array.from({ length: 11 }, (_, tenth) => `.x${tenth}{--x:${tenth * 10}%}.y${tenth}{--y:${tenth * 10}%}`).join('')}
mark{background:var(--found);color:var(--ink);border-radius:2px;padding:0 .1em}
.skip{position:absolute;left:-99rem}
.skip:focus{left:var(--edge);top:.5rem;z-index:3;background:var(--paper);padding:.6rem 1rem}
.wrap{max-width:70rem;width:100%;margin-inline:auto;padding-inline:var(--edge)}
.head{background:var(--paper);border-top:.375rem solid var(--band);position:relative}
.head-row{display:flex;gap:1rem;align-items:center;justify-content:space-between;padding-block:.875rem}
.office{display:flex;gap:.875rem;align-items:center;color:inherit;text-decoration:none;min-height:3rem;min-width:0}
.office img{width:3.5rem;height:3.5rem;object-fit:contain;background:none;flex:none}
.office b{display:block;font-family:var(--title);font-weight:var(--weight);font-size:clamp(1.0625rem,.9rem + .9vw,1.375rem);line-height:1.2;letter-spacing:var(--track)}
.office small{display:block;color:var(--quiet);font-size:.875rem;line-height:1.35}
.menu{border-block:1px solid var(--line);overflow-x:auto;scrollbar-width:thin}
.menu ul{display:flex;gap:.25rem;list-style:none;margin-block:0;padding-block:0}
.menu li:first-child{margin-inline-start:-.75rem}
.menu a{display:block;padding:.75rem;text-decoration:none;color:var(--ink);font-weight:500;white-space:nowrap;border-bottom:3px solid transparent;margin-bottom:-1px}
.menu a:hover{border-color:var(--edge-line)}
.menu a[aria-current]{border-color:var(--accent);color:var(--accent)}
.menu a:focus-visible{outline-offset:-4px}
.tools{flex:none;display:flex;gap:.25rem;align-items:center}
.language{display:flex;align-items:center;justify-content:center;min-height:2.75rem;min-width:1.75rem;padding-inline:.625rem;font-size:.9375rem;font-weight:500}
.reading{flex:none}
.reading summary{cursor:pointer;list-style:none;padding:.5rem .75rem;min-height:2.75rem;display:flex;align-items:center;border:1px solid var(--edge-line);border-radius:var(--round);font-size:.9375rem;font-weight:500}
.reading summary::-webkit-details-marker{display:none}
.reading summary::before{content:"Aa";font-weight:700;margin-right:.5rem}
.reading-box{position:absolute;right:var(--edge);z-index:2;margin-top:.25rem;background:var(--paper);border:1px solid var(--line);border-radius:var(--round);padding:.75rem 1rem;display:grid;gap:.5rem;box-shadow:0 8px 24px #0003;max-width:calc(100vw - 2*var(--edge))}
.reading fieldset{border:0;margin:0;padding:0}
.reading legend{font-size:.875rem;font-weight:600;padding:0 0 .25rem}
.reading label{display:inline-flex;align-items:center;gap:.375rem;min-height:2.75rem;padding-right:.875rem;cursor:pointer;color:var(--ink)}
.reading input{width:1.25rem;height:1.25rem;margin:0;accent-color:var(--accent)}
.kepala-pita .head{border-top:0;background:var(--band);color:#fff}
.kepala-pita .office small{color:#fff;opacity:.92}
.kepala-pita .language{color:#fff}
.kepala-pita .reading summary{border-color:#fff9;color:#fff}
.kepala-pita .head-row{padding-block:1.125rem}
.kepala-pita .head :focus-visible{outline-color:#fff}
.kepala-pita .reading-box{color:var(--ink)}
.kepala-pita .reading-box :focus-visible,.kepala-pita .menu :focus-visible{outline-color:var(--accent)}
.kepala-pita .menu{background:var(--paper);border-top:0}
.kepala-kop .head{border-top-width:2px}
.kepala-kop .head-row{flex-wrap:wrap;justify-content:center;padding-block:1.25rem .875rem}
.kepala-kop .office{flex:1 1 100%;justify-content:center;text-align:center}
.kepala-kop .office img{width:4.75rem;height:4.75rem}
.kepala-kop .office b{font-size:clamp(1.25rem,1rem + 1.5vw,1.875rem);text-transform:uppercase;letter-spacing:.01em}
.kepala-kop .office small{color:var(--ink);text-transform:uppercase;letter-spacing:.03em}
.kepala-kop .office .where{color:var(--quiet);text-transform:none;letter-spacing:0;margin-top:.25rem}
.kepala-kop .menu{border-top:3px double var(--ink)}
@media(min-width:60rem){.kepala-kop .menu ul{justify-content:center}.kepala-kop .head-row{flex-wrap:nowrap}.kepala-kop .office{flex:1}}
@media(max-width:40rem){.menu ul{flex-wrap:wrap;gap:0;padding-block:.25rem}.menu li:first-child{margin-inline-start:0}.menu ul{padding-inline:calc(var(--edge) - .375rem)}.menu a{padding:.625rem .375rem;font-size:.9375rem;margin-bottom:0}}
@media(max-width:30rem){.head-row{gap:.5rem}.office{gap:.625rem}.office small{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.office b{font-size:1rem;overflow-wrap:anywhere}.kepala-kop .office b{font-size:1.125rem}.office img{width:2.75rem;height:2.75rem}.language{padding-inline:.375rem}.kepala-kop .office{flex-direction:column;padding-inline:3.25rem}.kepala-kop .where{display:none}.kepala-kop .reading{position:absolute;top:.75rem;right:var(--edge)}.kepala-kop .reading-box{right:0;width:max-content}.kepala-kop .language{position:absolute;top:.75rem;left:var(--edge);padding-inline:0}.language{font-size:0}.language::before{content:attr(hreflang);text-transform:uppercase;font-size:1rem}.reading summary{font-size:0;gap:0}.reading summary::before{font-size:1rem;margin:0}}
main{padding-block:1.5rem 4rem;flex:1}
main:focus{outline:0}
.crumbs ol{list-style:none;display:flex;flex-wrap:wrap;margin:0 0 1rem;padding:0;font-size:.9375rem}
.crumbs li+li::before{content:"/";color:var(--quiet);margin-inline:.5rem}
.crumbs a{display:inline-block;padding-block:.25rem}
.lede{color:var(--quiet);font-size:1.125rem;max-width:42rem;margin:.25rem 0 1.5rem}
h1.page{font-size:clamp(1.75rem,1.4rem + 1.6vw,2.375rem);margin:.25rem 0 .75rem}
h2.sect{font-size:1.25rem;margin:0 0 1rem;padding-bottom:.5rem;border-bottom:2px solid var(--accent)}
.sides,.halves{display:grid;gap:3rem}
.sides>*,.halves>*{min-width:0}
@media(min-width:60rem){.sides{grid-template-columns:minmax(0,1fr) 18rem;gap:4rem}.halves{grid-template-columns:1fr 1fr;gap:4rem}}
.halves h2{font-size:1.25rem;margin:1.5rem 0 .5rem}.halves h2:first-child{margin-top:0}.halves h3{font-size:1.0625rem;margin:1.25rem 0 .25rem}
.items{list-style:none;margin:0;padding:0}
.items>li{padding-block:1.5rem;border-top:1px solid var(--line)}
.items>li:first-child{border-top:0;padding-top:0}
.item{display:grid;grid-template-columns:minmax(0,1fr) 6rem;gap:.75rem 1.25rem;position:relative}
.item.plain{grid-template-columns:1fr}
.item picture{grid-column:2;grid-row:1}.item>div{grid-column:1;grid-row:1}
.item h2{font-size:1.25rem;margin:.25rem 0 .35rem}
.item h2 a,.card h2 a,.lead h2 a{color:inherit;text-decoration:none}
.item h2 a::after,.card h2 a::after,.lead h2 a::after{content:"";position:absolute;inset:0}
.item:hover h2 a,.card:hover h2 a,.lead:hover h2 a{text-decoration:underline}
.item p,.card p,.lead p{margin:0;color:var(--quiet)}
.item img{width:100%;aspect-ratio:1;object-fit:cover;border-radius:var(--round)}
@media(min-width:36rem){.item:not(.plain){grid-template-columns:minmax(0,1fr) 11rem}.item img{aspect-ratio:3/2}}
.lead{position:relative;display:grid;gap:1rem 2rem;margin:0 0 2.5rem;background:var(--paper);border:1px solid var(--line);border-radius:var(--big);overflow:hidden}
.lead img{width:100%;aspect-ratio:16/10;object-fit:cover;height:100%}
.lead>div{padding:1.25rem}
.lead h2{font-size:clamp(1.5rem,1.2rem + 1.8vw,2.25rem);margin:.5rem 0 .75rem}
.lead p:not(.meta){font-size:1.0625rem}
.lead.plain>div{border-left:.375rem solid var(--accent)}
@media(min-width:60rem){.lead:not(.plain){grid-template-columns:minmax(0,40rem) minmax(0,1fr);gap:0}.lead>div{padding:2rem;align-self:center}}
.cards{list-style:none;margin:0;padding:0;display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
.cards>li{display:grid}
.card{position:relative;background:var(--paper);border:1px solid var(--line);border-radius:var(--big);overflow:hidden}
.card img{width:100%;aspect-ratio:16/10;object-fit:cover}
.card>div{padding:1rem 1.125rem 1.25rem}
.card h2{font-size:1.1875rem;margin:.35rem 0 .5rem}
.meta{color:var(--quiet);font-size:.9375rem;margin:0;display:flex;flex-wrap:wrap;gap:.15rem .875rem;align-items:baseline}
.tag{display:inline-block;color:var(--accent);font-weight:600;text-decoration:none}
a.tag:hover{text-decoration:underline}
.mark{display:inline-block;background:var(--warn-ground);color:var(--warn);font-weight:600;font-size:.875rem;padding:.05rem .5rem;border-radius:var(--round)}
aside h2{font-size:1.0625rem;margin:0 0 .5rem;padding-bottom:.5rem;border-bottom:2px solid var(--accent)}
aside section+section{margin-top:2.25rem}
.band{margin-top:3rem;padding:1.5rem;background:var(--tint);border-radius:var(--big)}
.band aside{display:grid;gap:2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
.band aside section+section{margin:0}
.links,.lines{list-style:none;margin:0;padding:0}
.links a{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;padding:.5rem 0;text-decoration:none}
.links a:hover{text-decoration:underline}
.links a[aria-current]{color:var(--ink);font-weight:600}
.links li+li,.lines li+li{border-top:1px solid var(--line)}
.links small{color:var(--quiet);font-size:.9375rem;white-space:nowrap}
.lines li{padding:.625rem 0;line-height:1.45}
.lines a{display:block;text-decoration:none;font-weight:500}.lines a:hover{text-decoration:underline}
.lines time{display:block;color:var(--quiet);font-size:.9375rem}
.services{list-style:none;margin:0 0 2rem;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr))}
.services>li{display:grid}
.services a{display:flex;flex-direction:column;gap:.25rem;background:var(--paper);border:1px solid var(--line);border-left:.375rem solid var(--accent);border-radius:var(--round);padding:1rem 1.125rem;text-decoration:none;color:var(--ink)}
.services a:hover b{text-decoration:underline}
.services b{color:var(--accent);font-weight:600;line-height:1.35}
.services span,.services small{color:var(--quiet);font-size:.9375rem;line-height:1.45}
.counter{background:var(--tint);border-radius:var(--big);padding:clamp(1.25rem,3vw,2.25rem);margin-bottom:2.5rem}
.counter .services{margin-bottom:0}
.search{margin:0 0 2rem;max-width:42rem}
.search label{font-weight:600;display:block;margin-bottom:.25rem}
.search div{display:flex;gap:.5rem}
.search input{flex:1;min-width:0;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge-line);border-radius:var(--round);padding:.5rem .75rem;min-height:2.75rem}
.search button{font:600 1rem/1 var(--sans);background:var(--band);color:#fff;border:1px solid var(--band);border-radius:var(--round);padding:.5rem 1.25rem;min-height:2.75rem;cursor:pointer}
.search p{color:var(--quiet);font-size:.9375rem;margin:.35rem 0 0}
.facts-box{background:var(--tint);border-radius:var(--round);padding:1rem 1.25rem;font-style:normal}
.facts-box p{margin:0}
address.plain{font-style:normal}address.plain p{margin:0 0 .25rem}
.more{margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line)}
.post{max-width:42rem;margin-inline:auto;width:100%}
.sides .post{margin-inline:0}
.post h1{font-size:clamp(1.875rem,1.4rem + 2.4vw,2.75rem);margin:.35rem 0 .875rem}
.post .lede{font-size:1.1875rem;margin:0 0 1.25rem;color:var(--ink)}
figure{margin:1.75rem 0}
figure img{width:100%;border-radius:var(--round)}
.post>figure:first-of-type{margin-top:1.5rem}
figcaption{color:var(--quiet);font-size:.9375rem;line-height:1.5;padding-top:.5rem}
.credit{display:block}
.text{font-size:1.125rem;line-height:1.7}
.text h2{font-size:1.5rem;margin:2.25rem 0 .5rem}.text h3{font-size:1.25rem;margin:2rem 0 .5rem}.text h4,.text h5,.text h6{margin:1.5rem 0 .5rem;font-size:1.0625rem}
.text p,.text ul,.text ol{margin:0 0 1.15rem}
.text li+li{margin-top:.3rem}
.text blockquote{margin:1.75rem 0;padding:.125rem 0 .125rem 1.25rem;border-left:.25rem solid var(--accent);font-family:var(--title);font-size:1.1875rem}
.text pre{overflow-x:auto;background:var(--shade);padding:1rem;border-radius:var(--round);font-size:.9375rem}
.text hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
.share{margin-top:2.25rem}
.share h2{font-family:var(--sans);font-size:1rem;margin:0 0 .5rem}
.share ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.5rem}
.share a{display:inline-flex;align-items:center;min-height:2.75rem;padding:.25rem 1rem;border:1px solid var(--edge-line);border-radius:99px;text-decoration:none;font-size:.9375rem;font-weight:500}
.share a:hover{background:var(--tint)}
.scroll{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;min-width:100%;font-size:1rem;line-height:1.5}
th,td{border-bottom:1px solid var(--line);padding:.625rem .75rem;text-align:left;vertical-align:top}
th{background:var(--shade);font-weight:600}
.kanan{text-align:right}.tengah{text-align:center}
.text td,.text th{white-space:nowrap}
.scroll img{max-width:none;background:none}.chart img{height:auto}
.sop{margin:1.5rem 0}
.sop td p{margin:0 0 .35rem}
.sop td p:last-child{margin:0}
.sop table{table-layout:fixed;width:100%}
.sop th:first-child{width:3.5rem}.sop th:nth-child(2){width:29%}.sop th:nth-child(5){width:7.5rem}
@media(max-width:48rem){
.sop table,.sop tbody,.sop tr,.sop td{display:block;min-width:0}
.sop thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.sop tr{position:relative;background:var(--paper);border:1px solid var(--line);border-left:.375rem solid var(--accent);border-radius:var(--round);padding:.875rem 1rem;margin-bottom:.875rem;break-inside:avoid}
.sop td{border:0;padding:.375rem 0 0}
.sop td:empty{display:none}
.sop td:first-child{position:absolute;left:1rem;top:.875rem;padding:0;font-weight:700;color:var(--accent)}
.sop td:nth-child(2){padding:0 0 .375rem 2.25rem;font-weight:600}
.sop td[data-head]::before{content:attr(data-head);display:block;color:var(--quiet);font-size:.875rem;line-height:1.35}
}
.press{display:inline-flex;align-items:center;min-height:2.75rem;padding:.25rem 1rem;border:1px solid var(--edge-line);border-radius:var(--round);background:var(--paper);text-decoration:none;font-weight:600}
.press:hover{background:var(--tint)}
.press.main{background:var(--band);border-color:var(--band);color:#fff}
.press.main:hover{text-decoration:underline}
.chart-ways{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:1rem 0}
.chart{margin:1rem 0 1.5rem;width:fit-content;max-width:100%;border:1px solid var(--line);border-radius:var(--round);background:#fff}
.narrow-only{color:var(--quiet);font-size:.9375rem}
@media(min-width:60rem){.narrow-only{display:none}}
.notice{border:1px solid var(--line);border-left:.375rem solid var(--warn);background:var(--warn-ground);border-radius:var(--round);padding:1rem 1.25rem;margin:1.5rem 0}
.notice h2{font-family:var(--sans);font-size:1.0625rem;margin:0 0 .35rem;padding:0;border:0;color:var(--warn)}
.notice p{margin:0 0 .5rem}.notice p:last-child{margin:0}
.stamp{margin-top:2.5rem;padding-top:1.25rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.9375rem}
.stamp p{margin:0 0 .35rem}
.stamp h2{font-family:var(--sans);font-size:1rem;color:var(--ink);margin:1.25rem 0 .35rem}
dl.facts{display:grid;grid-template-columns:minmax(7rem,max-content) minmax(0,1fr);gap:.35rem 1.25rem;margin:1.25rem 0}
dl.facts dt{color:var(--quiet)}dl.facts dd{margin:0}
@media(max-width:36rem){dl.facts{grid-template-columns:minmax(0,1fr);gap:0}dl.facts dt{font-size:.9375rem}dl.facts dd{margin:0 0 .75rem}}
.address{display:none}
.foot{border-top:.375rem solid var(--band);background:var(--paper);padding-block:2.5rem;font-size:.9375rem}
.foot .wrap{display:grid;gap:1.75rem}
@media(min-width:48rem){.foot .wrap{grid-template-columns:1.4fr 1fr auto}}
.foot address{font-style:normal}
.foot p{margin:0 0 .25rem}.foot .name{font:var(--weight) 1.125rem/1.35 var(--title)}.foot .name a{color:inherit;text-decoration:none;padding:0}
.foot .quiet{color:var(--quiet)}
.foot a{display:inline-block;padding:.2rem 0}
.foot ul{list-style:none;margin:0;padding:0}
@media print{
:root{--ground:#fff;--paper:#fff;--ink:#000;--quiet:#333;--line:#999;--accent:#000;--band:#000;--shade:#fff;--tint:#fff;--warn:#000;--warn-ground:#fff}
body{display:block;font-size:11pt}.menu,.tools,.skip,.crumbs,.share,.foot nav,aside:not(.notice),.search,.press,.narrow-only{display:none}
.head-row{padding-block:.5rem}.kepala-pita .head{color:#000;background:#fff;border-bottom:2px solid #000}.kepala-pita .office small{color:#000}main{padding-block:1rem}.post{max-width:none}
figure,.text table,.notice,tr{break-inside:avoid}h1,h2,h3{break-after:avoid}figure img{max-height:10cm;width:auto}
.text a::after{content:" (" attr(href) ")";font-size:.85em}.address{display:block}
}
`;

export interface StyleSheet { readonly path: string; readonly css: string }

const made = new Map<string, StyleSheet>();

/** @param colour the office's own, `#rrggbb` */
export function styleSheet(colour: string | undefined): StyleSheet {
  const known = made.get(colour ?? '');
  if (known) return known;
  if (made.size > 1000) made.clear();
  const sheet = makeStyleSheet(colour);
  made.set(colour ?? '', sheet);
  return sheet;
}

const FONTS = `--sans:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;--title:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif","Liberation Serif",Georgia,serif;--weight:700;--track:-.005em;--edge:clamp(1rem,4vw,2.5rem);--round:4px;--big:.625rem;`;

function makeStyleSheet(colour: string | undefined): StyleSheet {
  const { light, dark, tints } = officeColours(colour);
  const day = `color-scheme:light;--ground:#fbfaf7;--paper:#fff;--ink:#1b2126;--quiet:#56606a;--line:#dedad1;--edge-line:#85898c;--shade:#f0eee8;--tint:${tints.light};--found:#ffe79a;--accent:${light};--warn:#8a4b00;--warn-ground:#fdf4e3`;
  const night = `color-scheme:dark;--ground:#11161b;--paper:#181e24;--ink:#e8eaec;--quiet:#a3adb7;--line:#2f3942;--edge-line:#76828d;--shade:#212932;--tint:${tints.dark};--found:#5d4a00;--accent:${dark};--warn:#f2b661;--warn-ground:#2b2315`;
  // What the reader ticked stands after what the device says. A browser that cannot look inside drops only these two.
  const css = `:root{${FONTS}--band:${light};${day}}@media screen and (prefers-color-scheme:dark){:root{${night}}}`
    + `@media screen{:root:has(#w-terang:checked){${day}}:root:has(#w-gelap:checked){${night}}}${RULES.replace(/\n/g, '')}`;
  return { path: stylePath(createHash('sha256').update(css).digest('hex').slice(0, 16)), css };
}
