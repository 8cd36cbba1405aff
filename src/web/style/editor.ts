/** The edit form: rich text with its toolbar, counters, drafts, two people's texts side by side, versions. */
export const EDITOR = `
[hidden]{display:none!important}
.form.writing{max-width:none;grid-template-columns:minmax(0,1fr)}
.writing>.field,.writing>fieldset,.writing>details,.writing>p{max-width:46rem}
.writing>:empty{position:absolute}
.writing>p>.button{text-align:start}
.text-versions .actions{margin:.75rem 0 0}
.save-state{margin:-.75rem 0 0;min-height:1.5rem;color:var(--quiet);font-size:.9375rem}
.save-state[data-tone=warn]{color:var(--warn);font-weight:600}
.notice.bare{grid-template-columns:minmax(0,1fr)}
.pattern-list{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:0 0 .5rem}
.counter{margin:.375rem 0 .5rem;font-size:.9375rem;color:var(--quiet);font-variant-numeric:tabular-nums}
.counter.over,.over-mark{color:var(--bad);font-weight:600}
.variant-difference>summary{padding-block:.375rem;font-size:.9375rem}
.found{color:var(--good);font-size:.875rem}
.found:not(:empty)::before{content:"· "}
.sides{display:grid;gap:.75rem}
@media(min-width:44rem){.sides{grid-template-columns:1fr 1fr}}
.side{border:1px solid var(--line);border-radius:var(--round);padding:.625rem .875rem;background:var(--paper);min-width:0}
.side-name{font-weight:600;margin:0 0 .25rem}
.clashes{display:grid;gap:1rem;max-width:60rem}
.clashes h2{font-size:1.125rem;margin:0 0 .25rem}
.text-versions{padding:0;list-style:none}
.text-versions h2{font-size:1.125rem;margin:0 0 .25rem}
.rich{margin-top:.25rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--surface);max-width:46rem}
.rich:focus-within{border-color:var(--accent)}
.rich-bar{position:sticky;top:0;z-index:3;display:flex;gap:.25rem;overflow-x:auto;scrollbar-width:thin;padding:.25rem;background:var(--sunk);border-bottom:1px solid var(--line);border-radius:var(--round) var(--round) 0 0}
.rich-bar button{flex:none;min-width:2.75rem;min-height:2.75rem;padding:0 .625rem;font:inherit;font-size:.9375rem;color:var(--ink);background:none;border:1px solid transparent;border-radius:var(--round);cursor:pointer}
.rich-bar button:hover{background:var(--surface)}
.rich-bar button[aria-pressed=true]{background:var(--surface);border-color:var(--accent);color:var(--accent);font-weight:700}
.rich-bar button:disabled{color:var(--quiet);cursor:default}
.rich-bar hr{flex:none;width:1px;height:auto;margin:.375rem .125rem;border:0;background:var(--line)}
/* There is more to the right. */
.rich-bar::after{content:"";position:sticky;right:-.25rem;flex:none;width:2rem;margin-inline-start:-.25rem;background:linear-gradient(90deg,transparent,var(--sunk));pointer-events:none}
/* No line before the first tool there is. */
.rich-bar hr:not(button:not([hidden])~hr){display:none}
.rich-bar b,.rich-bar i{pointer-events:none}
@media(min-width:40.01rem){.rich-bar{flex-wrap:wrap;gap:.125rem}.rich-bar button{min-width:2rem;padding:0 .25rem;font-size:.875rem}.rich-bar::after{display:none}}
@media(max-width:40rem){.rich{display:flex;flex-direction:column}.rich-bar{order:2;top:auto;bottom:max(var(--keyboard,0px),calc(4.25rem + env(safe-area-inset-bottom)));border-bottom:0;border-top:1px solid var(--line);border-radius:0 0 var(--round) var(--round)}}
.rich-text{min-height:18rem;padding:.75rem 1rem;overflow-wrap:anywhere;white-space:pre-wrap}
.rich-text:focus-visible{outline-offset:-3px}
.rich-text>:first-child{margin-top:0}
.rich-text h2{font-size:1.25rem;margin:1.25rem 0 .5rem}
.rich-text h3{font-size:1.0625rem;margin:1rem 0 .375rem}
.rich-text p{margin:0 0 .75rem}
.rich-text ul,.rich-text ol{padding-inline-start:1.5rem;margin:0 0 .75rem}
.rich-text li p{margin:0}
.rich-text blockquote{margin:0 0 .75rem;padding-inline-start:.875rem;border-inline-start:4px solid var(--edge)}
.rich-text table{width:auto;margin:0 0 .75rem}
.rich-text th,.rich-text td{border:1px solid var(--line);min-width:4rem}
.rich-text th p,.rich-text td p{margin:0}
.rich-text .selectedCell{background:var(--warn-ground)}
.rich-text .as-typed{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;font-size:.875rem;background:var(--sunk);border:1px dashed var(--edge);border-radius:var(--round);padding:.5rem .625rem;margin:0 0 .75rem;white-space:pre-wrap}
.rich-text .prompt{background:var(--warn-ground);border-radius:.2rem}
.rich-switch{margin:.25rem 0 0}
.dialog .error:empty{position:absolute}
.film a{display:inline-flex;flex-wrap:wrap;align-items:center;gap:.75rem;min-height:2.75rem}
.film img{display:block;border-radius:var(--round)}
.dialog{border:1px solid var(--edge);border-radius:.5rem;padding:1rem;width:min(26rem,calc(100vw - 2rem));background:var(--surface);color:var(--ink)}
/* Over the keyboard, wherever it ends. */
@media(max-width:40rem){.dialog{margin-block-start:1rem}}
.dialog::backdrop{background:rgb(0 0 0/.45)}
`;
