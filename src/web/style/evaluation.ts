/** Figures, registers as books, the SOP's sheet, and the trace of settings. */
export const EVALUATION = `
.trace{list-style:none;padding:0;margin:0}
.trace>li{border-top:1px solid var(--line);padding:.75rem 0}
.change-title{margin:0}
.trace dl{margin:.375rem 0 0}
.trace dd{margin:0 0 .25rem}
.trace del{color:var(--quiet);text-decoration-thickness:.08em}
.trace ins{text-decoration:none;font-weight:600}

.setup-progress{display:block;width:min(20rem,100%);height:.75rem;margin:0 0 var(--space-1);accent-color:var(--good)}
.only-print{display:none}
.sums{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.625rem;margin:0 0 1.25rem}
.sums>div{background:var(--surface);border:1px solid var(--line);border-radius:var(--round);padding:.625rem .875rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.sums dt{color:var(--quiet);font-size:.875rem;line-height:1.35}
.sums dd{margin:0;font:700 1.625rem/1.2 var(--sans);font-variant-numeric:tabular-nums}
.figure-grid{column-gap:1rem;margin-bottom:1rem}
.figure-grid>*{break-inside:avoid}
@media(min-width:52rem){.figure-grid{columns:2}}
.figure{margin:0 0 1rem;background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:.875rem 1rem}
.figure figcaption{font-weight:700;margin:0 0 .75rem}
.figure .table{margin-bottom:.25rem}
.chart{display:block;width:100%;max-width:28rem;height:auto;font-family:var(--sans);color:var(--ink);overflow:visible}
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
.agenda h3{margin-top:.75rem}
.figures>h2,.agenda>h2{font-size:1.0625rem}
.figures,.agenda,.row-group{min-width:0}
.agenda>:last-child{margin-bottom:0}
.minutes{white-space:pre-wrap;margin-inline:0}
.ticks{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr))}
.form:has(.figures){max-width:none}
.form:has(.figures)>.field,.form:has(.figures)>.row-group{max-width:52rem}
@media(min-width:52rem){.follow-up{grid-template-columns:repeat(2,minmax(0,1fr)) max-content;align-items:end}.follow-up>:first-child{grid-column:1/-1}}
.sop-scroll{overflow-x:auto;border:1px solid var(--edge);background:var(--surface);margin:0 0 1rem}
.sop-table{table-layout:fixed;width:1px;border-collapse:separate;border-spacing:0;font-size:13px;line-height:18px}
.sop-table th,.sop-table td{padding:8px;border:0;border-inline-end:1px solid var(--line);border-bottom:1px solid var(--line);white-space:normal;overflow-wrap:break-word}
.sop-table tr>:last-child{border-inline-end:0}
.sop-table thead tr+tr>:last-child{border-inline-end:1px solid var(--line)}
.sop-table tbody tr:last-child>*{border-bottom:0}
.sop-table thead th{text-align:center;vertical-align:middle;font-size:13px}
.sop-table tbody th{font-weight:400;text-align:start}
.sop-table tbody td:first-child{text-align:center}
.sop-table tbody tr{scroll-margin-top:1rem}
.sop-table tbody tr:target{background:var(--warn-ground)}
.sop-table ul{margin:0;padding-inline-start:16px}
.sop-table p{margin:0 0 6px;font-size:13px}
.sop-table td.drawn{padding:0;position:relative}
.sop-table td.drawn:not(:last-child){border-inline-end-color:var(--line)}
.row-drawing{position:absolute;inset:0 auto auto 0;z-index:1;pointer-events:none}
.row-drawing svg{display:block;max-width:none}
.real-time{font-weight:600}
.time-bar{display:block;height:18px;color:var(--ink)}
.sop-page{margin:0 0 2rem}
.versions{list-style:none;padding:0;margin:0 0 1rem}
.versions li{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;border-top:1px solid var(--line);padding:.625rem 0}
.compared{display:grid;gap:.75rem;margin:0 0 1.5rem;padding:0;list-style:none}
.compared>li{background:var(--surface);border:1px solid var(--line);border-inline-start:5px solid var(--edge);border-radius:var(--round);padding:.75rem 1rem}
.compared>.added{border-inline-start-color:var(--good)}
.compared>.removed{border-inline-start-color:var(--bad)}
.compared>.changed{border-inline-start-color:var(--warn)}
.compared dl{margin:.25rem 0 0}
.compared del{color:var(--bad);background:var(--bad-ground);padding-inline:.125em}
.compared ins{color:var(--good);background:var(--good-ground);padding-inline:.125em;text-decoration:underline;text-underline-offset:.15em}
.compared del+ins{margin-inline-start:.25em}
.sides{display:grid;gap:.25rem 1rem}
@media(min-width:48rem){.sides{grid-template-columns:1fr 1fr}}
.book h1{text-align:center;font-size:1.25rem;margin:.5rem 0 1rem}
@page buku{size:A4 landscape;margin:10mm}
@page sop{size:A4 landscape;margin:10mm}
@media print{
.book{page:buku}
.book .table{overflow:visible}
.book th,.book td{border:1px solid #444;padding:3px 5px;font-size:9pt;white-space:normal}
.sop-paper,.sheet-page{page:sop}
.sop-page{break-after:page;margin:0}
.sop-page:last-child{break-after:auto}
.sop-paper .sheet-head{font-size:9pt;line-height:1.35;margin:0}
.sop-paper .sheet-head>div{padding:.375rem .625rem}
.sop-paper .sheet-head dd,.sop-paper .sheet-head dt{margin:0;font-size:9pt}
.sop-paper .sheet-head ol{margin:0}
.sop-paper .sheet-head h2,.sop-paper .sheet-head h3{margin:0 0 .125rem}
.sop-scroll{overflow:visible;border:1px solid #444;width:max-content}
.sop-table th,.sop-table td{border-color:#444}
.only-print{display:block}
.chart-bar{fill:#444}.chart-late{fill:#000}.chart-stripe{stroke:#fff;stroke-opacity:.8}
.figure{border:1px solid #888;break-inside:avoid}
.figure details:not([open]){display:block}
.figure details::details-content{content-visibility:visible;height:auto}
.figure .table{margin:0}
.key{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.plain-key{background:#444}.late-key{background:repeating-linear-gradient(45deg,#000 0 3px,#fff 3px 5px)}
.form:has(.figures){display:block!important}
.form:has(.figures)>:not(.figures):not(.agenda){display:none!important}
.figure-grid{columns:1}
.figure:has(details){display:grid;grid-template-columns:1fr 1fr;gap:0 1.25rem}
.figure>figcaption{grid-column:1/-1}
.figure>div{grid-column:1}.figure>.legend{grid-column:1}.figure>details{grid-column:2;grid-row:2/span 2;margin:0}
.figure:has(th:nth-child(6)){grid-template-columns:1fr}.figure:has(th:nth-child(6))>details{grid-column:1;grid-row:auto;margin-top:.5rem}
.sums{grid-template-columns:repeat(3,1fr)}
.sums>div{border:1px solid #888;break-inside:avoid}
}
`;
