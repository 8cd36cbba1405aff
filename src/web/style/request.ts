/** The public request: its steps, the draft on the device, the receipt. */
export const REQUEST_STYLE = `
.brought{display:grid;gap:.75rem}
details>.brought{margin-top:1.25rem}
@media(min-width:44rem){.channel .row-group{grid-template-columns:1fr 1fr}}
.steps{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;padding:0;margin:0 0 1.25rem;counter-reset:none}
.steps li{display:flex;align-items:center;gap:.5rem;color:var(--quiet)}
.steps span{display:grid;place-items:center;width:1.875rem;height:1.875rem;border-radius:50%;border:2px solid var(--edge);font-weight:700;font-size:.875rem}
.steps [aria-current]{color:var(--ink);font-weight:700}
.steps [aria-current] span{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.steps .done span{border-color:var(--good);color:var(--good)}
.draft[hidden],.draft [hidden]{display:none}
.draft .actions{margin:.5rem 0 0}
.summary-box dd{white-space:pre-line}
.receipt-card{border:2px solid var(--accent);border-radius:.75rem;background:var(--surface);padding:1.25rem;margin:0 0 1.5rem;text-align:center;max-width:32rem}
.receipt-card p{margin:0 0 .25rem}
.receipt-card button{margin-top:.625rem}
.receipt-card .receipt{font-size:clamp(1.75rem,1.2rem + 3.5vw,2.75rem);margin:.5rem 0}
.receipt-good{color:var(--good);font-weight:700;font-size:1.125rem}
.receipt-card [data-print][hidden]{display:none}
@media print{.receipt-card{break-inside:avoid;border-color:#000}.receipt-card button{display:none}}
`;
