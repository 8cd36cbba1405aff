/** The menu of the settings: folded above the page on a phone, beside it where there is room. */
export const SETTINGS_STYLE = `
.settings-menu{margin:0 0 var(--space-4);background:var(--surface);border:1px solid var(--line);border-radius:var(--round-large)}
.settings-menu details{margin:0}
.settings-menu summary{padding:var(--space-3) var(--space-4)}
.settings-groups{display:grid;gap:var(--space-3) var(--space-4);grid-template-columns:repeat(auto-fill,minmax(min(100%,8rem),1fr));padding:0 var(--space-4) var(--space-3)}
.settings-groups p{margin:0;color:var(--quiet);font-size:var(--text-xs);font-weight:600}
.settings-groups ul{list-style:none;margin:0;padding:0}
.settings-groups a{display:flex;align-items:center;min-height:2.5rem;font-size:.9375rem;padding:.25rem .5rem;margin-inline:-.5rem;border-radius:var(--round);color:var(--ink);text-decoration:none;line-height:1.3}
.settings-groups a:hover{background:var(--sunk);color:var(--accent-hover)}
.settings-groups a[aria-current]{background:var(--accent-ground);color:var(--ink);font-weight:700;box-shadow:inset 3px 0 0 var(--mark)}
.settings-guide{grid-column:1/-1}
.settings-guide a{display:inline-flex;min-height:2.25rem;margin-inline:0;padding-inline:0;color:var(--accent);font-weight:400;font-size:var(--text-sm)}
.settings-page{min-width:0}
.folded{display:grid;gap:var(--space-4);padding-bottom:var(--space-3)}
.form>details{margin:calc(-1*var(--space-3)) 0}
.settings-page>*{max-width:58rem}
.settings-page td summary{white-space:nowrap}
.settings-page td p{margin:0}
.on-now{display:grid;gap:var(--space-1);margin-top:var(--space-2)}
.on-now img{height:auto;border-radius:var(--round)}
.slips{list-style:none;margin:0 0 var(--space-4);padding:0;display:grid;gap:var(--space-3);grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));max-width:66rem}
.slip{border:1px dashed var(--edge);border-radius:var(--round);background:var(--surface);padding:var(--space-3) var(--space-4);break-inside:avoid;overflow-wrap:anywhere}
.slip p,.slip dl{margin:0 0 var(--space-2)}
.slip p:last-child{margin:0}
.slip code{font-size:1rem;font-weight:600;user-select:all}
.seat{display:grid;gap:var(--space-3)}
.seat .field{margin:0}
.dates{display:grid;gap:var(--space-3)}
@media(min-width:40rem){
.seat{grid-template-columns:1fr 1fr}
.seat legend{grid-column:1/-1}
.dates{grid-template-columns:repeat(3,1fr);align-items:end}
}
.form-part{display:grid;gap:var(--space-4)}
.form-part>h2,.form-part>p,.form-part>ul,.form-part>details{margin:0}
.if-enacted{display:grid;gap:var(--space-4)}
.channel-choice .if-ticked{margin:0 0 var(--space-3);padding-inline-start:2rem}
.ready-message label{font-weight:600}
.ready-message textarea,.folded-text{display:block;width:100%;max-width:44rem;margin:var(--space-2) 0 var(--space-3);field-sizing:content}
.on-trial{display:inline-block;margin:var(--space-2) 0 0;padding:.125rem .5rem;border:2px solid currentColor;font-weight:700;text-transform:uppercase;letter-spacing:.04em;font-size:.8125rem}
@supports selector(:has(*)){
.channel-choice:not(:has(input[type=checkbox]:checked)) .if-ticked{display:none}
}
@media(max-width:63.99rem){
.settings-menu details:not([open])+.settings-groups{display:none}
}
@media(min-width:64rem){
.settings{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:var(--space-6);align-items:start}
.settings-menu{margin:0;background:none;border:0}
.settings-menu details{display:none}
.settings-groups{grid-template-columns:minmax(0,1fr);padding:0}
.settings-groups a{min-height:2.25rem;font-size:.9375rem}
}
`;
