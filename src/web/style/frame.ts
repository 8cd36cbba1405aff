/** The page from head to foot, and plain text in it. What stands in the head is in `rooms.ts`. */
export const FRAME = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:var(--text-base)/1.55 var(--sans);overflow-wrap:break-word;word-spacing:.05em;-webkit-font-smoothing:antialiased}
main{flex:1;padding-block:var(--space-5) var(--space-7);width:100%}
main:focus{outline:none}
.wrap{width:100%;max-width:var(--page);margin-inline:auto;padding-inline:var(--side)}
:where(main:not(.wide)>*){max-width:58rem}
h1,h2,h3,h4{font-weight:700;line-height:1.25;letter-spacing:-.012em;text-wrap:balance}
h1{font-size:var(--text-xl);margin:0 0 var(--space-2);letter-spacing:-.02em;word-spacing:.1em}
main>h1+:is(.notice,.panel,.form,form){margin-top:var(--space-4)}
h2{font-size:var(--text-lg);margin:var(--space-6) 0 var(--space-3)}
h3{font-size:var(--text-md);margin:var(--space-5) 0 var(--space-2)}
h4{font-size:var(--text-base);margin:var(--space-4) 0 var(--space-2)}
p{margin:0 0 var(--space-3);text-wrap:pretty}
ul,ol{padding-inline-start:1.4rem;margin:0 0 var(--space-3)}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:.07em;text-decoration-color:color-mix(in srgb,currentColor 45%,transparent)}
a:hover{color:var(--accent-hover);text-decoration-color:currentColor;text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:var(--round-small)}
img{max-width:100%;height:auto;display:block}
hr{border:0;border-top:1px solid var(--line);margin:var(--space-6) 0}
code,kbd{font-family:var(--mono);font-size:.9em;background:var(--sunk);padding:.05em .3em;border-radius:var(--round-small)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;z-index:9}
.skip:focus{left:var(--space-2);top:var(--space-2);background:var(--surface);color:var(--accent);padding:var(--space-3) var(--space-4);border-radius:var(--round)}
.quiet-text{color:var(--quiet)}
.small-text{font-size:var(--text-sm)}
.on-one-line{white-space:nowrap}
.number{font-variant-numeric:tabular-nums}
.icon{flex:none;vertical-align:-.18em}
.drum{flex:none;color:var(--band)}
.drum-slit{fill:var(--teak)}
.foot{border-top:1px solid var(--line);color:var(--quiet);font-size:var(--text-sm);padding-block:var(--space-4)}
.foot .wrap{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-5);align-items:baseline;justify-content:space-between}
.foot p{margin:0}
.language{margin-inline-start:auto}
.link{border:0;background:none;padding:.25rem 0;min-height:24px;font:inherit;color:inherit;text-decoration:underline;cursor:pointer}
.lede{color:var(--quiet);font-size:var(--text-md);max-width:var(--read)}
.trail{font-size:var(--text-sm);margin:0 0 var(--space-1)}
.trail a{display:inline-block;padding-block:var(--space-2)}
.title-row{display:flex;flex-wrap:wrap;gap:var(--space-2) var(--space-4);align-items:flex-start;justify-content:space-between;margin:0 0 var(--space-2)}
.title-row>h1{margin:0}
.actions{display:flex;flex-wrap:wrap;gap:var(--space-2) var(--space-3);align-items:center;margin:0 0 var(--space-4)}
.facts{display:grid;gap:.125rem var(--space-5);margin:0 0 var(--space-4);grid-template-columns:minmax(0,1fr)}
.facts dt{color:var(--quiet);font-size:var(--text-sm)}
.facts dd{margin:0 0 var(--space-2)}
@media(min-width:34rem){.facts.beside{grid-template-columns:max-content minmax(0,1fr)}.facts.beside dt{padding-top:.0625rem}}
`;
