/** What was found, with the words that were looked for marked. */
export const SEARCH = `
.search-form{max-width:60rem}
@media(min-width:44rem){.search-form{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 .75rem;align-items:end}.search-form>.button{margin:0 0 1rem}.search-form>.field{margin:0 0 1rem}.search-form>details{grid-column:1/-1}}
.search-form .row-group{display:grid;gap:.75rem 1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr))}
.hits{list-style:none;margin:1rem 0;padding:0;display:grid;gap:.625rem}
.found-one{border:1px solid var(--line);border-radius:var(--round);background:var(--surface);padding:.75rem 1rem}
.found-one p{margin:0;max-width:none}
.found-title{font-weight:600;font-size:1.0625rem}
.found-title a{display:inline-block;min-height:1.75rem}
.found-link{overflow-wrap:anywhere;font-size:.875rem}
.excerpt{font-size:.9375rem;margin-top:.25rem!important}
mark{background:var(--warn-ground);color:var(--warn);border-radius:.1875rem;padding:0 .125rem;font-weight:600}
`;
