/** Before the office: the front page and the door. */
export const ENTRANCE = `
.hero{display:flex;gap:var(--space-5);align-items:flex-start;padding:var(--space-5) clamp(var(--space-4),3vw,var(--space-6));margin:0 0 var(--space-5);background:var(--surface);border:1px solid var(--line);border-radius:var(--round-large);box-shadow:var(--shadow)}
.hero h1{font-size:var(--text-2xl)}
.hero .actions{margin:var(--space-4) 0 0}
.hero .drum-slit,.door .drum-slit{fill:var(--surface)}
@media(max-width:40rem){.hero{display:block}}
.offices{display:grid;gap:var(--space-3);grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));list-style:none;padding:0;margin:0 0 var(--space-5)}
.offices li{display:grid}
.office-card{display:flex;gap:var(--space-3);align-items:center;min-height:4.5rem;padding:var(--space-3) var(--space-4);background:var(--surface);border:1px solid var(--line);border-radius:var(--round-large);box-shadow:var(--shadow);text-decoration:none;color:var(--ink);line-height:1.35}
.office-card:hover{border-color:var(--edge);box-shadow:var(--raised);color:var(--ink)}
.office-card:hover b{text-decoration:underline}
.office-card .icon{color:var(--mark)}
.office-card b{font-weight:600}
.office-card small{display:block;color:var(--quiet);font-size:var(--text-xs)}
.door{text-align:center;margin:var(--space-4) 0 var(--space-4)}
.door h1{margin:var(--space-2) 0 0}
.door .drum-slit{fill:var(--paper)}
.actions.whole .button,.or-passkey .button{width:100%}
.or{display:flex;gap:var(--space-3);align-items:center;color:var(--quiet);font-size:var(--text-sm);margin:var(--space-2) 0 var(--space-3)}
.or::before,.or::after{content:"";flex:1;border-top:1px solid var(--line)}
`;
