/** The page from head to foot, and plain text in it. */
export const FRAME = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
main{flex:1;padding-block:1.5rem 3.5rem;width:100%}
main:focus{outline:none}
.wrap{width:100%;max-width:58rem;margin-inline:auto;padding-inline:var(--side)}
.wrap.wide{max-width:80rem}
h1,h2,h3{font-family:var(--serif);line-height:1.25;text-wrap:balance}
h1{font-size:clamp(1.5rem,1.25rem + 1.2vw,2rem);margin:0 0 .5rem}
h2{font-size:1.25rem;margin:2rem 0 .75rem}
h3{font-size:1.0625rem;margin:1.5rem 0 .5rem}
p{margin:0 0 .75rem}
ul,ol{padding-inline-start:1.4rem;margin:0 0 .75rem}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:.07em}
a:hover{color:var(--accent-hover);text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
img{max-width:100%;height:auto;display:block}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
code{font-size:.9em;background:var(--sunk);padding:.05em .3em;border-radius:3px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem;background:var(--surface);padding:.75rem 1rem}
.quiet-text{color:var(--quiet)}
.small-text{font-size:.875rem}
.number{font-variant-numeric:tabular-nums}
.head{background:repeating-linear-gradient(93deg,transparent 0 11px,rgb(255 255 255/.018) 11px 13px,transparent 13px 29px,rgb(0 0 0/.06) 29px 30px),var(--teak);color:var(--on-teak);border-bottom:4px solid var(--band)}
.head-row{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between;padding-block:.625rem}
.head a{color:inherit}
.brand{display:flex;gap:.625rem;align-items:center;text-decoration:none;min-height:2.75rem;min-width:0}
.brand b{display:block;font:700 1.0625rem/1.25 var(--serif)}
.brand small{display:block;color:var(--on-teak-quiet);font-size:.8125rem;line-height:1.3}
.drum{flex:none;color:var(--band)}
.drum-slit{fill:var(--teak)}
.who{display:flex;gap:.75rem;align-items:center;font-size:.9375rem}
.who>a,.who>span{padding-block:.5rem}
.who .button.quiet{color:var(--on-teak);border-color:var(--on-teak-quiet)}
.who .button.quiet:hover{background:var(--teak-light);color:var(--on-teak)}
.head :focus-visible{outline-color:#fff}
.rooms ul{display:flex;flex-wrap:wrap;gap:0 .125rem;list-style:none;margin:0 auto}
.rooms a{display:block;padding:.625rem .75rem .5rem;text-decoration:none;color:var(--on-teak-quiet);border-bottom:4px solid transparent;margin-bottom:-4px;font-weight:500}
.rooms a:hover{color:var(--on-teak);border-color:var(--on-teak-quiet)}
.rooms a[aria-current]{color:var(--on-teak);border-color:var(--paper);font-weight:700}
.rooms ul{padding-inline:calc(var(--side) - .75rem)}
.head .wrap,.foot .wrap{max-width:80rem}
.foot{border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem;padding-block:1rem}
.foot p{margin:0}
.lede{color:var(--quiet);font-size:1.0625rem;max-width:44rem}
.trail{font-size:.9375rem;margin:0 0 .5rem}
.trail a{display:inline-block;padding-block:.375rem}
.title-row{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:flex-start;justify-content:space-between}
.actions{display:flex;flex-wrap:wrap;gap:.625rem;align-items:center;margin:0 0 1rem}
.facts{display:grid;gap:.125rem 1.25rem;margin:0 0 1rem;grid-template-columns:minmax(0,1fr)}
.facts dt{color:var(--quiet);font-size:.875rem}
.facts dd{margin:0 0 .5rem}
@media(min-width:34rem){.facts.beside{grid-template-columns:max-content minmax(0,1fr)}.facts.beside dt{font-size:.9375rem}}
@media(max-width:34rem){.rooms a{padding-inline:.625rem;font-size:.9375rem}}
`;
