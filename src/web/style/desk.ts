/** The desk: tasks in rows, what is late first; beside them the team and what was sent on. */
export const DESK = `
.tasks{list-style:none;padding:0;margin:0 0 var(--space-5);display:grid;gap:var(--space-2)}
.task{position:relative;background:var(--surface);border:1px solid var(--line);border-radius:var(--round-large);padding:var(--space-3) var(--space-4);box-shadow:var(--shadow);display:grid;gap:var(--space-1) var(--space-4);transition:border-color var(--quick) var(--ease),box-shadow var(--quick) var(--ease)}
.task:hover{border-color:var(--edge);box-shadow:var(--raised)}
.task::before{content:"";position:absolute;inset:var(--space-3) auto var(--space-3) -1px;width:4px;border-radius:0 3px 3px 0;background:transparent}
.task.overdue::before{background:var(--bad)}
.task.soon::before{background:var(--band)}
.task h2,.task h3{font-size:var(--text-md);margin:0;letter-spacing:-.01em}
.task h2 a,.task h3 a{color:inherit;text-decoration:none}
.task h2 a::after,.task h3 a::after{content:"";position:absolute;inset:0;border-radius:inherit}
.task:hover h2 a,.task:hover h3 a{text-decoration:underline}
.task p{margin:.125rem 0 0}
.task .small-text{text-wrap:balance}
.returned-why{border-inline-start:3px solid var(--warn);background:var(--warn-ground);padding:.25rem .625rem;border-radius:0 var(--round) var(--round) 0;font-size:.9375rem;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.task.ticked{grid-template-columns:max-content minmax(0,1fr)}
.task .due{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-3);align-items:center;font-variant-numeric:tabular-nums}
.task.ticked>.tick{grid-row:1/span 3}
.task.ticked>.due{grid-column:2}
.tick{position:relative;z-index:1;display:grid;place-items:center;width:2.75rem;height:2.75rem;margin:-.375rem -.5rem 0 -.625rem;cursor:pointer}
.tick input{width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
.task:has(.tick :checked){border-color:var(--accent);background:var(--accent-ground)}
.ticked-form>.actions{padding-block:var(--space-2)}
.ticked-form:has(:checked)>.actions{position:sticky;bottom:0;z-index:2;background:var(--paper);border-top:1px solid var(--line)}
@media(max-width:51.99rem){.ticked-form:has(:checked)>.actions{bottom:calc(4.25rem + env(safe-area-inset-bottom))}}
@media(min-width:44rem){
.task{grid-template-columns:minmax(0,1fr) max-content}
.task.ticked{grid-template-columns:max-content minmax(0,1fr) max-content}
.task .due{flex-direction:column;align-items:flex-end;text-align:end;gap:var(--space-1);grid-column:2;grid-row:1/span 3;max-width:19rem}
.task.ticked>.due{grid-column:3}
.task>div:first-child{grid-column:1}
.task.ticked>div:not(.due){grid-column:2}
}
.tabs.even a{padding-inline:var(--space-4)}
@media(max-width:40rem){.tabs.even{justify-content:space-between;gap:0}.tabs.even a{padding-inline:.125rem;font-size:var(--text-xs);gap:.3125rem;letter-spacing:-.01em}.tabs.even .count{min-width:1.375rem;padding-inline:.25rem;font-size:var(--text-xs)}.tabs.even .late{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}
.due-badges{display:flex;flex-wrap:wrap;gap:var(--space-1)}
.group-name{display:flex;gap:var(--space-2);align-items:center;font-size:var(--text-base);margin:var(--space-5) 0 var(--space-2)}
.desk [data-live]>section:first-child>.group-name,.ticked-form>section:first-of-type>.group-name{margin-top:0}
.group-name .count{font-size:var(--text-xs)}
.desk{display:grid;gap:var(--space-5);grid-template-columns:minmax(0,1fr)}
.desk>*{min-width:0}
.desk>aside:empty{display:none}
@media(min-width:64rem){.desk:has(>aside>*){grid-template-columns:minmax(0,1fr) 22rem;gap:var(--space-6)}}
.desk aside .panel{margin-bottom:var(--space-4);padding-block:var(--space-3) var(--space-4)}
.desk aside h2{font-size:var(--text-base);margin:0 0 var(--space-2)}
.loads,.lines{list-style:none;padding:0;margin:0 0 var(--space-2)}
.loads li+li,.lines li+li{border-top:1px solid var(--line)}
.load{display:flex;gap:var(--space-3);justify-content:space-between;align-items:center;min-height:2.75rem;padding:var(--space-2);margin-inline:calc(var(--space-2) * -1);border-radius:var(--round);text-decoration:none;color:var(--ink)}
.load:hover,.load[aria-current]{background:var(--sunk);color:var(--ink)}
.load b{display:block;font-size:.9375rem;line-height:1.35;font-weight:600}
.load small,.lines small{display:block;color:var(--quiet);font-size:var(--text-xs);line-height:1.45}
.load-counts{display:flex;gap:var(--space-2);align-items:center;flex:none;font-size:var(--text-xs)}
.lines li{padding-block:var(--space-2)}
.lines a{display:inline-block;font-weight:600;font-size:.9375rem;line-height:1.4;padding-block:.125rem}
.lines .time-left{font-size:var(--text-xs)}
.lines .beat{width:2.5rem;height:auto}
.filter{margin:0 0 var(--space-4)}
.narrowing{display:flex;flex-wrap:wrap;gap:0 var(--space-4);align-items:baseline}
.narrowing>.filter[open]{flex-basis:100%}
@media(min-width:52rem){.filter[open]>summary{padding-block:var(--space-1)}}
`;
