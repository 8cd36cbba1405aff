/** The beat gauge: a step's time as beats of the drum, struck one by one; when it is late, the titir, which does not pause. */
export const BEAT = `
.time-left{display:inline-flex;flex-wrap:wrap;align-items:center;gap:0 var(--space-2);font-variant-numeric:tabular-nums;font-weight:600;font-size:.9375rem}
.beat{flex:none;display:block;overflow:visible}
.beat rect{fill:var(--edge);opacity:.42}
.beat .struck{fill:var(--quiet);opacity:1}
.soon .beat .struck{fill:var(--warn)}
.overdue .beat .struck{fill:var(--bad)}
.time-left.soon{color:var(--warn)}
.time-left.overdue{color:var(--bad)}
@media(forced-colors:active){.beat rect{fill:GrayText;opacity:1}.beat .struck{fill:CanvasText}}
`;
