/** Notices, letters, and the approver's page. */
export const NOTICES = `
.notices,.letters{list-style:none;padding:0;margin:0 0 1.5rem;display:grid;gap:.625rem}
.told,.letter{background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem}
.told.new{border-inline-start:5px solid var(--accent)}
.told-words{margin:0}
.told-words a{display:inline-block;padding-block:.25rem;color:var(--ink);text-decoration:none}
.told-words a:hover{text-decoration:underline}
.told.new .told-words{font-weight:600}
.told-about{display:flex;flex-wrap:wrap;gap:.375rem .75rem;align-items:center;margin:.125rem 0 0;color:var(--quiet);font-size:.875rem}
.told-acts{display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:.25rem 0 0 -.75rem}
.told-acts:empty{display:none}
.letter-head{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;justify-content:space-between}
.letter p{margin:.25rem 0}
.letter details{margin:0}
.letter-text{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--sunk);border-radius:var(--round);padding:.75rem 1rem;margin:0 0 .5rem;font:.9375rem/1.5 var(--sans)}
.tell-by-hand{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.tell-by-hand a{padding-block:.375rem}
.lean-head{display:flex;gap:.75rem;align-items:center;justify-content:space-between;padding-block:.5rem;min-height:3.25rem}
.verdict{display:grid;gap:1rem}
.verdict-content .pictures{grid-template-columns:repeat(auto-fill,minmax(7rem,1fr))}
.verdict-content .pictures:has(>li:only-child){grid-template-columns:minmax(0,15rem)}
.content.verdict-content h3{font-family:inherit;font-size:var(--text-base)}
.verdict-content>.badges+h2{margin-top:var(--space-3)}
.verdict-content img{width:100%;height:auto;border-radius:var(--round)}
.verdict-buttons{display:grid;gap:.625rem}
.verdict-buttons .button{width:100%;min-height:3.25rem;font-size:1.0625rem}
@media(min-width:34rem){.verdict-buttons{grid-template-columns:1fr 1fr}}
.verdict .form>p{margin:0}
.verdict .form{gap:.75rem}
.kept-verdicts{list-style:none;padding:0;margin:0;display:grid;gap:.5rem}
.kept-verdicts .notice{display:block;margin:0 0 1rem}
.kept-verdicts p{margin:0}
`;
