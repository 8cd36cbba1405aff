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
.task p{margin:0}
.task .due{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-3);align-items:center;font-variant-numeric:tabular-nums}
@media(min-width:44rem){.task{grid-template-columns:minmax(0,1fr) max-content}.task .due{flex-direction:column;align-items:flex-end;text-align:end;grid-column:2;grid-row:1/span 3}.task>div{grid-column:1}}
`;
