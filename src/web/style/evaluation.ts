/** Figures, registers as books, the SOP's sheet, and the trace of settings. */
export const EVALUATION = `
.trace{list-style:none;padding:0;margin:0}
.trace>li{border-top:1px solid var(--line);padding:.75rem 0}
.change-title{margin:0}
.trace dl{margin:.375rem 0 0}
.trace dd{margin:0 0 .25rem}
.trace del{color:var(--quiet);text-decoration-thickness:.08em}
.trace ins{text-decoration:none;font-weight:600}
.plain-list{list-style:none;padding:0;margin:0}

.only-print{display:none}
.sums{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.625rem;margin:0 0 1.25rem}
.sums>div{background:var(--surface);border:1px solid var(--line);border-radius:var(--round);padding:.625rem .875rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.sums dt{color:var(--quiet);font-size:.875rem;line-height:1.35}
.sums dd{margin:0;font:700 1.625rem/1.2 var(--serif);font-variant-numeric:tabular-nums}
.figure-grid{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr);align-items:start}
@media(min-width:52rem){.figure-grid{grid-template-columns:repeat(2,minmax(0,1fr))}}
.figure{margin:0 0 1rem;background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:.875rem 1rem}
.figure figcaption{font-weight:700;margin:0 0 .75rem}
.figure .table{margin-bottom:.25rem}
.chart{display:block;width:100%;max-width:32rem;height:auto;font-family:var(--sans);color:var(--ink);overflow:visible}
.chart-bar{fill:var(--accent)}
.chart-late{fill:var(--bad)}
.chart-stripe{stroke:var(--surface);stroke-opacity:.55}
.chart-norm{color:var(--ink)}
.legend{color:var(--quiet);font-size:.875rem;margin:.75rem 0 0}
.key{display:inline-block;width:.875rem;height:.875rem;border-radius:2px;vertical-align:-.1em;margin-inline-start:.5rem}
.plain-key{background:var(--accent);margin-inline-start:0}
.late-key{background:repeating-linear-gradient(45deg,var(--bad) 0 3px,var(--surface) 3px 5px)}
.norm-key{width:0;height:1rem;border-inline-start:2px dashed var(--ink);border-radius:0}
.agenda{background:var(--surface);border:1px solid var(--line);border-inline-start:5px solid var(--band);border-radius:var(--round);padding:.75rem 1rem;margin:0 0 1.25rem}
.agenda h2,.agenda h3{margin:0 0 .375rem}
.agenda h4{margin:.75rem 0 .25rem;font-size:1rem}
.agenda>:last-child{margin-bottom:0}
.minutes{white-space:pre-wrap;margin-inline:0}
.ticks{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr))}
.form:has(.figures){max-width:none}
.form:has(.figures)>.field,.form:has(.figures)>.row-group{max-width:52rem}
@media(min-width:52rem){.follow-up{grid-template-columns:minmax(0,2fr) minmax(0,1fr) max-content}}
@media print{
.only-print{display:block}
.chart-bar{fill:#444}.chart-late{fill:#000}.chart-stripe{stroke:#fff;stroke-opacity:.8}
.figure{border:1px solid #888;break-inside:avoid}
.figure details::details-content{content-visibility:visible;height:auto}
.figure-grid{grid-template-columns:1fr 1fr}
.sums>div{border:1px solid #888;break-inside:avoid}
}
`;
