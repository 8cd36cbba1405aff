/** Figures, registers as books, the SOP's sheet, and the trace of settings. */
export const EVALUATION = `
.changes{list-style:none;padding:0;margin:0}
.changes>li{border-top:1px solid var(--line);padding:.75rem 0}
.change-title{margin:0}
.changes dl{margin:.375rem 0 0}
.changes dd{margin:0 0 .25rem}
del{color:var(--quiet);text-decoration-thickness:.08em}
ins{text-decoration:none;font-weight:600}
.plain-list{list-style:none;padding:0;margin:0}
`;
