/** The gallery's own rules: swatches, scales, and components laid out in their states. */
export const GALLERY = `
.swatches{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:var(--space-3);list-style:none;padding:0;margin:0 0 var(--space-5)}
.swatch{border:1px solid var(--line);border-radius:var(--round);overflow:hidden;font-size:var(--text-sm);background:var(--surface)}
.swatch svg{display:block;width:100%;height:3.5rem}
.swatch p{margin:0;padding:var(--space-2) var(--space-3)}
.states{display:grid;gap:var(--space-4);align-items:start;margin:0 0 var(--space-5);grid-template-columns:minmax(0,1fr)}
.states>*{min-width:0}
@media(min-width:46rem){.states{grid-template-columns:repeat(2,minmax(0,1fr))}.states.three{grid-template-columns:repeat(3,minmax(0,1fr))}}
.state-name{font-size:var(--text-xs);color:var(--quiet);margin:0 0 var(--space-2)}
.icons{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.5rem,1fr));gap:var(--space-3);list-style:none;padding:0}
.icons li{display:flex;gap:var(--space-2);align-items:center;font-size:var(--text-xs);color:var(--quiet);min-width:0}
.icons .icon{color:var(--ink)}
.scale{display:grid;gap:var(--space-3);margin:0 0 var(--space-5);padding:0;list-style:none}
.scale li{display:flex;flex-wrap:wrap;gap:var(--space-2) var(--space-4);align-items:baseline}
.scale small{color:var(--quiet);min-width:7rem;font-size:var(--text-xs)}
.scale svg{fill:var(--band)}
${['xs', 'sm', 'base', 'md', 'lg', 'xl', '2xl'].map((name) => `.type-${name}{font-size:var(--text-${name});line-height:1.3}`).join('\n')}
`;
