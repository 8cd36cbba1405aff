/** The head: the office in its stained wood, its rooms, and who is in. On a phone the rooms lie at the thumb, below. */
export const ROOMS_STYLE = `
.head{background:var(--teak);color:var(--on-teak);position:relative}
.head::after{content:"";display:block;height:4px;background:repeating-linear-gradient(90deg,var(--band) 0 1.75rem,var(--teak) 1.75rem 1.875rem)}
.head a{color:inherit}
.head :focus-visible{outline-color:#fff}
.head-row{display:flex;gap:var(--space-3) var(--space-4);align-items:center;justify-content:space-between;padding-block:var(--space-2)}
.brand{display:flex;gap:var(--space-3);align-items:center;text-decoration:none;min-height:3rem;min-width:0}
.brand>span{min-width:0}
.brand b{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;font-weight:700;font-size:var(--text-md);line-height:1.25;letter-spacing:-.012em}
.brand small{display:block;color:var(--on-teak-quiet);font-size:var(--text-xs);line-height:1.35}
.seal{flex:none;width:2.5rem;height:2.5rem;object-fit:contain;background:#fff;border-radius:var(--round);padding:.1875rem}
.tools{display:flex;gap:var(--space-1);align-items:center;flex:none}
.tool{display:inline-flex;align-items:center;justify-content:center;gap:var(--space-2);min-width:2.75rem;min-height:2.75rem;padding:var(--space-1) var(--space-2);border-radius:var(--round);text-decoration:none;position:relative;font-size:var(--text-sm);font-weight:500}
.tool:hover,.tool[aria-current]{background:var(--teak-light)}
.tool.search-box{border:1px solid color-mix(in srgb,var(--on-teak-quiet) 55%,transparent);color:var(--on-teak-quiet);justify-content:flex-start;min-width:14rem;padding-inline:var(--space-3)}
.tool.search-box:hover{color:var(--on-teak)}
.unread{position:absolute;top:.1875rem;inset-inline-end:.0625rem;min-width:1.25rem;height:1.25rem;padding-inline:.25rem;display:grid;place-items:center;border-radius:var(--pill);background:#fff;color:#7a1408;font-size:.75rem;font-weight:800;font-variant-numeric:tabular-nums;line-height:1}
.me{text-align:start;min-width:0;max-width:17rem}
.me span{display:block;line-height:1.3;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;min-width:0}
.me small{display:block;color:var(--on-teak-quiet);font-size:var(--text-xs);font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.head .button.quiet{color:var(--on-teak);min-width:2.75rem;padding-inline:var(--space-2);font-size:var(--text-sm);font-weight:500}
.head .button.quiet:hover{background:var(--teak-light);color:var(--on-teak)}
.rooms ul{display:flex;list-style:none;margin:0;padding:0}
.room{display:flex;align-items:center;text-decoration:none;font-weight:500}
.more summary{display:flex;align-items:center;list-style:none;padding:0}
.more summary::-webkit-details-marker{display:none}
@media(min-width:52rem){
.rooms>ul{max-width:var(--page);margin-inline:auto;padding-inline:calc(var(--side) - var(--space-3));flex-wrap:wrap}
.rooms .more{display:none}
.room{gap:var(--space-2);position:relative;min-height:2.75rem;padding:var(--space-1) var(--space-3);color:var(--on-teak-quiet);font-size:.9375rem;border-radius:var(--round) var(--round) 0 0}
.room:hover{color:var(--on-teak);background:var(--teak-light)}
.head .room[aria-current]{background:var(--paper);color:var(--ink);font-weight:700}
.head .room[aria-current] .icon{color:var(--mark)}
.head .room[aria-current]:focus-visible{outline-color:var(--focus);outline-offset:-3px}
.room[aria-current]::after{content:"";position:absolute;inset:auto 0 -4px;height:4px;background:var(--paper)}
}
@media(max-width:74rem){.tool.search-box{min-width:2.75rem;border-color:transparent;justify-content:center;padding-inline:var(--space-2)}.search-box .tool-words{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}
@media(max-width:51.99rem){
html:has(.rooms){scroll-padding-bottom:5rem}
body:has(.rooms){padding-bottom:calc(4.25rem + env(safe-area-inset-bottom))}
.brand b{font-size:var(--text-base);line-height:1.2}
.seal{width:2.25rem;height:2.25rem}
.tools .me>span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tools .sign-out{display:none}
.rooms{position:fixed;z-index:5;inset:auto 0 0;background:var(--surface);color:var(--ink);border-top:1px solid var(--line);box-shadow:0 -4px 20px rgb(30 15 5/.1);padding-bottom:env(safe-area-inset-bottom)}
.head .rooms :focus-visible{outline-color:var(--focus);outline-offset:-3px}
.rooms>ul{justify-content:space-around}
.rooms>ul>li{flex:1 1 auto;min-width:0}
.rooms>ul>.aside{display:none}
.rooms>ul>li>.room,.more summary{display:flex;align-items:center;position:relative;flex-direction:column;justify-content:center;gap:.125rem;min-height:4.25rem;padding:var(--space-2) .125rem var(--space-1);font-size:var(--text-xs);font-weight:600;color:var(--quiet);text-align:center;line-height:1.2}
.rooms>ul>li>.room[aria-current],.more.here summary{color:var(--mark)}
.rooms>ul>li>.room[aria-current]::before,.more.here summary::before{content:"";position:absolute;top:0;width:1.75rem;height:4px;border-radius:0 0 3px 3px;background:var(--mark)}
.more details{margin:0}
.more details>ul{display:grid;gap:0;position:absolute;inset:auto 0 100%;max-height:70vh;overflow-y:auto;background:var(--surface);border-top:1px solid var(--line);box-shadow:var(--floating);padding:var(--space-2) var(--side) var(--space-3)}
.more details .room,.more details .button{gap:var(--space-3);min-height:3rem;width:100%;justify-content:flex-start;padding-inline:var(--space-2);color:var(--ink);border-radius:var(--round);font-size:var(--text-base);font-weight:500}
.more details .room[aria-current]{background:var(--sunk);font-weight:700}
.head .more details .button.quiet,.head .more details .button.quiet:hover{color:var(--ink);font-size:var(--text-base)}
.head .more details .button.quiet:hover{background:var(--sunk)}
}
@media(max-width:51.99rem) and (max-height:25rem){.rooms{position:static}body:has(.rooms){padding-bottom:0}.more details>ul{position:static}}
`;
