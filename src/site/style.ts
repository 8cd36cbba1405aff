/** The one stylesheet of a public site: tokens first, then the page from top to bottom. Its path carries its hash. */
import { createHash } from 'node:crypto';
import { officeColours } from '../core/colour/office-colours.ts';
import { stylePath } from './paths.ts';

const RULES = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--ground);color:var(--ink);font:1.0625rem/1.65 var(--sans);overflow-wrap:break-word}
h1,h2,h3{font-family:var(--serif);line-height:1.2;text-wrap:balance;font-weight:700;letter-spacing:-.005em}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:.07em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
img{max-width:100%;height:auto;display:block;background:var(--shade)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:var(--edge);top:.5rem;z-index:2;background:var(--paper);padding:.6rem 1rem}
.wrap{max-width:70rem;width:100%;margin-inline:auto;padding-inline:var(--edge)}
.head{background:var(--paper);border-top:.375rem solid var(--band);border-bottom:1px solid var(--line)}
.head .wrap{display:flex;flex-wrap:wrap;gap:.75rem 2rem;align-items:center;justify-content:space-between;padding-block:1rem .5rem}
.office{display:flex;gap:.875rem;align-items:center;color:inherit;text-decoration:none;min-height:3rem}
.office img{width:3rem;height:3rem;object-fit:contain;background:none;flex:none}
.office b{display:block;font:700 1.3125rem/1.2 var(--serif)}
.office small{display:block;color:var(--quiet);font-size:.875rem;line-height:1.35}
.head nav ul{display:flex;gap:.25rem;list-style:none;margin:0 -.75rem;padding:0}
.head nav a{display:block;padding:.625rem .75rem;text-decoration:none;color:var(--ink);font-weight:500;border-bottom:3px solid transparent}
.head nav a:hover{border-color:var(--line)}
.head nav a[aria-current]{border-color:var(--accent);color:var(--accent)}
main{padding-block:2rem 4rem;flex:1;width:100%}
.lede{color:var(--quiet);font-size:1.125rem;max-width:42rem;margin:.25rem 0 1.5rem}
h1.page{font-size:clamp(1.75rem,1.4rem + 1.6vw,2.375rem);margin:.25rem 0 .75rem}
.sides{display:grid;gap:3rem}
@media(min-width:60rem){.sides{grid-template-columns:minmax(0,1fr) 17rem;gap:4rem}}
.items{list-style:none;margin:0;padding:0}
.items>li{padding-block:1.5rem;border-top:1px solid var(--line)}
.items>li:first-child{border-top:0;padding-top:0}
.item{display:grid;gap:.5rem 1.5rem;position:relative}
.item h2{font-size:1.3125rem;margin:.35rem 0 .4rem}
.item h2 a{color:inherit;text-decoration:none}
.item h2 a::after{content:"";position:absolute;inset:0}
.item:hover h2 a{text-decoration:underline}
.item p{margin:0;color:var(--quiet)}
.item .meta{font-size:.9375rem}
.item img{width:100%;aspect-ratio:3/2;object-fit:cover;border-radius:var(--round)}
@media(min-width:36rem){.item.small{grid-template-columns:minmax(0,1fr) 11rem}.item.small img{grid-column:2;grid-row:1}.item.small>div{grid-column:1;grid-row:1}.item.small.plain{grid-template-columns:1fr}}
.item.first h2{font-size:clamp(1.625rem,1.3rem + 1.6vw,2.25rem);margin-top:.75rem}
.item.first p:not(.meta){font-size:1.125rem}
.item.first img{aspect-ratio:16/9}
.meta{color:var(--quiet);font-size:.9375rem;margin:0;display:flex;flex-wrap:wrap;gap:.15rem .875rem;align-items:baseline}
.tag{display:inline-block;color:var(--accent);font-weight:600;text-decoration:none}
a.tag:hover{text-decoration:underline}
.mark{display:inline-block;background:var(--warn-ground);color:var(--warn);font-weight:600;font-size:.875rem;padding:.05rem .5rem;border-radius:var(--round)}
.sides aside h2{font-size:1.0625rem;font-family:var(--sans);margin:0 0 .5rem;padding-bottom:.5rem;border-bottom:2px solid var(--line)}
.sides aside section+section{margin-top:2.25rem}
.links{list-style:none;margin:0;padding:0}
.links a{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;padding:.5rem 0;text-decoration:none}
.links a:hover{text-decoration:underline}
.links li+li{border-top:1px solid var(--line)}
.links small{color:var(--quiet);font-size:.9375rem}
.more{margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line)}
.post{max-width:42rem;margin-inline:auto}
.post h1{font-size:clamp(1.875rem,1.4rem + 2.4vw,2.75rem);margin:.35rem 0 .875rem}
.post .lede{font-size:1.1875rem;margin:0 0 1.25rem;color:var(--ink)}
figure{margin:1.75rem 0}
figure img{width:100%;border-radius:var(--round)}
.post>figure:first-of-type{margin-top:1.5rem}
figcaption{color:var(--quiet);font-size:.9375rem;line-height:1.5;padding-top:.5rem}
.text{font-size:1.125rem;line-height:1.7}
.text h2{font-size:1.5rem;margin:2.25rem 0 .5rem}.text h3{font-size:1.25rem;margin:2rem 0 .5rem}.text h4,.text h5,.text h6{margin:1.5rem 0 .5rem;font-size:1.0625rem}
.text p,.text ul,.text ol{margin:0 0 1.15rem}
.text li+li{margin-top:.3rem}
.text blockquote{margin:1.75rem 0;padding:.125rem 0 .125rem 1.25rem;border-left:.25rem solid var(--accent);font-family:var(--serif);font-size:1.1875rem}
.text pre{overflow-x:auto;background:var(--shade);padding:1rem;border-radius:var(--round);font-size:.9375rem}
.text hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
.scroll{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;min-width:100%;font-size:1rem;line-height:1.5}
th,td{border-bottom:1px solid var(--line);padding:.625rem .75rem;text-align:left;vertical-align:top}
th{background:var(--shade);font-weight:600}
.kanan{text-align:right}.tengah{text-align:center}
.text td,.text th{white-space:nowrap}
.scroll img{max-width:none;background:none}
.sop td p{margin:0 0 .35rem}
.sop ul{margin:0;padding-left:1.1rem}
.notice{border:1px solid var(--line);border-left:.375rem solid var(--warn);background:var(--warn-ground);border-radius:var(--round);padding:1rem 1.25rem;margin:1.5rem 0}
.notice h2{font-family:var(--sans);font-size:1.0625rem;margin:0 0 .35rem;color:var(--warn)}
.notice p{margin:0 0 .5rem}.notice p:last-child{margin:0}
.stamp{margin-top:2.5rem;padding-top:1.25rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.9375rem}
.stamp p{margin:0 0 .35rem}
.stamp h2{font-family:var(--sans);font-size:1rem;color:var(--ink);margin:1.25rem 0 .35rem}
dl.facts{display:grid;grid-template-columns:minmax(7rem,max-content) minmax(0,1fr);gap:.35rem 1.25rem;margin:1.25rem 0}
@media(max-width:30rem){dl.facts{grid-template-columns:minmax(0,1fr);gap:0}dl.facts dd{margin:0 0 .75rem}}
dl.facts dt{color:var(--quiet)}dl.facts dd{margin:0}
.address{display:none}
.foot{border-top:1px solid var(--line);background:var(--paper);padding-block:2.5rem;font-size:.9375rem}
.foot .wrap{display:grid;gap:1.75rem}
@media(min-width:48rem){.foot .wrap{grid-template-columns:1.4fr 1fr auto}}
.foot address{font-style:normal}
.foot p{margin:0 0 .25rem}.foot .name{font:700 1.125rem/1.35 var(--serif)}.foot .name a{color:inherit;text-decoration:none;padding:0}
.foot .quiet{color:var(--quiet)}
.foot a{display:inline-block;padding:.15rem 0}
@media print{
:root{--ground:#fff;--paper:#fff;--ink:#000;--quiet:#333;--line:#999;--accent:#000;--band:#000;--shade:#fff;--warn:#000;--warn-ground:#fff}
body{display:block;font-size:11pt}.head nav,.skip,.foot nav,aside{display:none}
.head .wrap{padding-block:.5rem}main{padding-block:1rem}.post{max-width:none}
figure,table,.notice{break-inside:avoid}h1,h2,h3{break-after:avoid}figure img{max-height:10cm;width:auto}
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

function makeStyleSheet(colour: string | undefined): StyleSheet {
  const { light, dark } = officeColours(colour);
  const css = `:root{color-scheme:light dark;--sans:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif","Liberation Serif",Georgia,serif;--edge:clamp(1rem,4vw,2.5rem);--round:4px;`
    + `--ground:#fbfaf7;--paper:#fff;--ink:#1b2126;--quiet:#56606a;--line:#dedad1;--shade:#f0eee8;--accent:${light};--band:${light};--warn:#8a4b00;--warn-ground:#fdf4e3}`
    + `@media screen and (prefers-color-scheme:dark){:root{--ground:#11161b;--paper:#181e24;--ink:#e8eaec;--quiet:#a3adb7;--line:#2f3942;--shade:#212932;--accent:${dark};--warn:#f2b661;--warn-ground:#2b2315}}`
    + RULES.replace(/\n/g, '');
  return { path: stylePath(createHash('sha256').update(css).digest('hex').slice(0, 16)), css };
}
