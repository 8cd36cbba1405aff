/** Single screens: the desk, a case, the SOP's sheet, public forms. */
export const SCREENS = `
.case{display:grid;gap:0 2rem;grid-template-columns:minmax(0,1fr)}
.case>*{min-width:0}
@media(min-width:66rem){.case{grid-template-columns:minmax(0,1fr) 21rem}}
.panel.now>h2{font-size:1.125rem}
.content{max-width:42rem}
.content h3{font:700 var(--text-lg)/1.3 var(--serif);margin:.25rem 0 .5rem}
.prose,.content>p:not(.quiet-text,.hint,.error){font-family:var(--serif);font-size:1.0625rem;line-height:1.65}
.prose>:last-child{margin-bottom:0}
.prose{margin-bottom:.75rem}
.prose table{width:auto}
.pictures{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));list-style:none;padding:0;margin:0 0 1rem}
.pictures img{width:100%;aspect-ratio:4/3;object-fit:cover;border-radius:var(--round);background:var(--sunk)}
.pictures figure{margin:0}
.pictures figcaption{font-size:.8125rem;color:var(--quiet);margin-top:.25rem}
.part{border:1px solid var(--line);border-radius:var(--round);padding:.75rem 1rem;margin:0 0 .625rem;display:grid;gap:.375rem;background:var(--paper)}
.part.gone{opacity:1;border-style:dashed}
.part img{max-width:14rem;border-radius:var(--round)}
.signatures{display:grid;gap:.625rem;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));list-style:none;padding:0;margin:0}
.signature{border:1px solid var(--line);border-top:4px solid var(--good);border-radius:var(--round);padding:.625rem .75rem;font-size:.9375rem;background:var(--surface)}
.signature.fallen{border-top-color:var(--warn)}
.signature p{margin:0 0 .125rem}
.signature b{font-family:var(--serif)}
.timeline{list-style:none;padding:0;margin:0 0 1rem}
.timeline>li{position:relative;display:grid;grid-template-columns:2.25rem minmax(0,1fr);gap:.75rem;padding-bottom:.875rem}
.timeline>li::before{content:"";position:absolute;inset-inline-start:1.0625rem;top:2.25rem;bottom:0;width:2px;background:var(--line)}
.timeline>li:last-child::before{display:none}
.timeline-mark{width:2.25rem;height:2.25rem;border-radius:50%;display:grid;place-items:center;font-weight:700;font-size:.8125rem;border:2px solid var(--edge);background:var(--surface);color:var(--quiet)}
.timeline .done .timeline-mark{border-color:var(--good);background:var(--good-ground);color:var(--good)}
.timeline .current .timeline-mark{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}
.timeline .done::before{background:var(--good)}
.timeline-title{margin:.3rem 0 0;font-weight:600;font-size:.9375rem;line-height:1.4}
.timeline .ahead .timeline-title{font-weight:400;color:var(--quiet)}
.timeline-note{margin:0;color:var(--quiet);font-size:.875rem}
.events{list-style:none;padding:0;margin:0}
.events>li{padding:.5rem 0;border-top:1px solid var(--line)}
.events p{margin:0}
.drawing{overflow:auto;resize:vertical;background:var(--surface);border:1px solid var(--line);border-radius:var(--round-large);padding:.5rem;max-height:80vh}
.drawing svg{display:block;max-width:none}
.answers{display:grid;gap:.5rem}
.answers .choice{border:1px solid var(--line);border-radius:var(--round);padding-inline:3rem 1rem}
.answers .choice>input{inset-inline-start:.875rem}
.answers .choice:has(:checked){border-color:var(--accent);background:var(--sunk)}
@supports selector(:has(*)){
.sign:not(:has([name=answer][value=sebagian]:checked)) .if-partly{display:none}
.sign:not(:has([name=answer][value=tidak]:checked)) .if-no{display:none}
.dispose:has([name=answer][value=tidak]:checked) .if-yes{display:none}
.sop-head:not(:has([value=sah]:checked)) .if-enacted{display:none}
}
.kit{border:1px solid var(--line);border-radius:var(--round);padding:1rem;background:var(--paper);margin:0 0 1rem}
.once{font:600 1.125rem/1.4 var(--mono);background:var(--sunk);border-radius:var(--round);padding:.75rem 1rem;overflow-wrap:anywhere;user-select:all}
.receipt{font-size:1.75rem;letter-spacing:.06em;text-align:center}
.sheet-head{display:grid;border:1px solid var(--edge);margin:0 0 1.25rem;background:var(--surface)}
.sheet-head>div{padding:.625rem .875rem;border-bottom:1px solid var(--line)}
.sheet-head h2,.sheet-head h3{font:700 .9375rem/1.4 var(--sans);margin:0 0 .25rem}
.sheet-head dl{margin:0}
@media(min-width:48rem){.sheet-head.two{grid-template-columns:1fr 1fr}.sheet-head.two>div:nth-child(odd){border-inline-end:1px solid var(--line)}}
.sheet th:nth-child(2),.sheet td:nth-child(2){min-width:18rem}
.sheet td ul{margin:0;padding-inline-start:1.1rem}
.doubt{color:var(--warn);font-size:.875rem;margin:.25rem 0 0}
.fault{color:var(--bad);font-size:.875rem;margin:.25rem 0 0;font-weight:600}
.honey{position:absolute;left:-99rem;width:1px;height:1px;overflow:hidden}
.narrow{max-width:30rem;margin-inline:auto}
.paper{background:var(--surface);border:1px solid var(--line);padding:clamp(1rem,4vw,2.5rem);max-width:46rem;margin:0 auto 1.5rem}
.paper table{font-size:.9375rem}
.paper td,.paper th{border:1px solid var(--edge)}
.paper tbody tr:last-child>*{border-bottom:1px solid var(--edge)}
.paper table{margin-bottom:1rem}
.boxes{list-style:none;padding:0;margin:0;columns:2 14rem}
.boxes li{padding:.125rem 0 .125rem 1.5em;text-indent:-1.5em}
[data-passkey] .field{margin-bottom:.75rem;max-width:24rem}
.holder{display:grid;gap:.25rem}
`;
