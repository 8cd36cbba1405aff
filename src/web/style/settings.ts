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
@media(min-width:64rem){
@supports selector(::details-content){
.settings{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:var(--space-6);align-items:start}
.settings-menu{margin:0;background:none;border:0}
.settings-menu summary{display:none}
.settings-menu details::details-content{display:block;content-visibility:visible;block-size:auto}
.settings-groups{grid-template-columns:minmax(0,1fr);padding:0}
.settings-groups a{min-height:2.25rem;font-size:.9375rem}
}
}
`;
