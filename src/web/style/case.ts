/** A case and the forms on it: content per channel, differences, discussion, the way, the kit. */
/** Each tab shows the section of its own number; the first number is the content itself. */
const TABS = Array.from({ length: 16 }, (_, index) => index + 1);
const ANY_TAB = TABS.map((n) => `.outlets:has(.outlet-tab:nth-of-type(${n}) :checked)>.outlet:nth-of-type(${n})`).join(',');

export const CASE = `
.changes{list-style:none;padding:0;margin:0;display:grid;gap:.625rem}
.change{border:1px solid var(--line);border-inline-start:4px solid var(--warn);border-radius:var(--round);padding:.625rem .875rem;background:var(--surface)}
.change-name{margin:0 0 .25rem}
.change-text{margin:0 0 .375rem;white-space:pre-wrap;overflow-wrap:anywhere}
.difference del{color:var(--bad);background:var(--bad-ground);text-decoration:line-through}
.difference ins{color:var(--good);background:var(--good-ground);text-decoration:underline;text-underline-offset:.15em}
.change-files{display:flex;flex-wrap:wrap;gap:.75rem}
.change-files figure{margin:0}
.change-files img{border-radius:var(--round);object-fit:cover}

@media screen{
@supports selector(:has(*)){
.outlets>.outlet{display:none}
${ANY_TAB}{display:block}
.outlet-name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
}
}
.outlet-tabs{border:0;padding:0;margin:0 0 1rem;min-width:0;display:flex;flex-wrap:wrap;gap:0 .25rem;border-bottom:1px solid var(--line)}
.outlet-tabs>legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.outlet-tab{position:relative;flex:none}
.outlet-tab input{position:absolute;inset:0;opacity:0;width:100%;height:100%;margin:0;cursor:pointer}
.outlet-tab label{display:block;font-weight:500;padding:.625rem .75rem;min-height:2.75rem;border-bottom:3px solid transparent;white-space:nowrap}
.outlet-tab :checked+label{border-color:var(--accent);font-weight:700}
.outlet-tab :focus-visible+label{outline:3px solid var(--focus);outline-offset:-3px}
.outlet-mark{display:block;color:var(--warn);font-size:.8125rem;font-weight:600;line-height:1.2}
.article-frame{width:100%;height:36rem;max-height:75vh;border:1px solid var(--line);border-radius:var(--round);background:#fff}
.slide-figure{margin:0 0 1rem}
.slide-frame{position:relative;border:1px solid var(--edge);border-radius:var(--round);overflow:hidden;background:#0b1015;max-width:46rem}
.slide-frame svg{display:block;width:100%;height:auto}
.slide-frame iframe{position:absolute;inset:0;width:100%;height:100%;border:0}
.slide-figure figcaption,.pinned{font-size:.875rem}
.slide-figure figcaption{color:var(--quiet);margin-top:.375rem}
.outlet-card{max-width:26rem;border:1px solid var(--line);border-radius:.5rem;background:var(--surface);padding:.75rem;margin:0 auto 1rem}
.outlet-who{display:flex;gap:.5rem;align-items:center;margin:0 0 .5rem}
.outlet-face{display:grid;place-items:center;width:2rem;height:2rem;border-radius:50%;background:var(--accent);color:var(--on-accent);font-weight:700;flex:none}
.outlet-picture{display:block;width:100%;object-fit:cover;border-radius:.25rem;background:var(--sunk);margin:0 0 .625rem}
.outlet-picture.whole{height:auto}
.ratio-1-1{aspect-ratio:1}.ratio-4-5{aspect-ratio:4/5}.ratio-1-91-1{aspect-ratio:1.91}.ratio-16-9{aspect-ratio:16/9}
.outlet-text{white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 .5rem}
.outlet-rest{white-space:pre-wrap;display:inline}
.outlet-rest>summary{display:inline-block;padding:.375rem 0;color:var(--quiet);font-weight:500}
.outlet-rest[open]>summary{display:none}
.outlet-tag{color:var(--accent);font-weight:600}
.outlet-title{font-size:1.125rem;margin:.25rem 0}
[data-part]{position:relative;scroll-margin-top:1rem}
.beside{font-size:.875rem}
.content>:last-child,.content>.pictures:last-child>li>.beside{margin-bottom:0}
.show-address{overflow-wrap:anywhere}
.content .beside{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:-.375rem 0 .75rem}
.pinned{flex:1 1 100%;margin:0;border-inline-start:3px solid var(--warn);padding:.25rem .625rem;background:var(--warn-ground);border-radius:0 var(--round) var(--round) 0}
::highlight(catatan){background-color:var(--warn-ground);color:var(--ink);text-decoration:underline 2px var(--warn)}
.remark-link{display:inline-block;padding:.25rem 0;min-height:1.75rem;color:var(--quiet)}
.button[hidden],.step-bar[hidden]{display:none}
.since-judged>h3{margin:.75rem 0 .5rem}
.since-judged>h3:first-child{margin-top:.25rem}
.since-judged{border-bottom:1px solid var(--line);margin-bottom:1rem;padding-bottom:1rem}
.since-judged blockquote{margin:0 0 .75rem}
.since-judged blockquote p{margin:0}
.verdict>.since-judged{border:1px solid var(--line);border-radius:var(--round-large);background:var(--surface);padding:var(--space-4)}
.pin-button{position:absolute;z-index:5;max-width:calc(100vw - 1rem)}
.notice .plain-list+p{margin-top:.5rem}
.folded-panel{padding-block:0}
.folded-panel>summary{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline;padding-block:.875rem;list-style:none}
.folded-panel>summary::-webkit-details-marker{display:none}
.folded-panel>summary::before{content:"";flex:none;width:.5rem;height:.5rem;border:solid currentColor;border-width:0 2px 2px 0;rotate:-45deg;translate:0 -.125rem}
.folded-panel[open]>summary::before{rotate:45deg}
.folded-panel>summary h2{margin:0;color:var(--ink)}
.folded-panel>summary .small-text{font-weight:400}
.folded-panel[open]{padding-bottom:var(--space-4)}
.rare-acts{list-style:none;padding:0;margin:0 0 1rem;display:grid;gap:1rem}
.rare-acts p{margin:0 0 .375rem;max-width:var(--read)}
.turns>.yours{border-color:var(--accent);background:var(--accent-ground)}
.turns{list-style:none;padding:0;margin:0 0 1.25rem;display:grid;gap:.375rem}
.turns>li{border-inline-start:4px solid var(--band);padding:.375rem .75rem;background:var(--surface)}
.brief dd>br+.quiet-text{font-size:var(--text-sm)}
@media(min-width:44rem){.brief{grid-template-columns:14rem minmax(0,1fr)}.brief dt{padding-top:.125rem}}
.case.beside .brief{grid-template-columns:minmax(0,1fr)}
.case.beside{font-size:inherit}
.case-more>.panel:first-child{margin-top:0}
.case-now .form{max-width:none}
@media(min-width:66rem){
.case{grid-template-columns:minmax(0,1fr) 21rem;grid-template-rows:auto auto 1fr}
.case>.case-side{grid-column:2;grid-row:1/span 3}
.case>.case-more{grid-column:1}
.case.beside{grid-template-columns:minmax(0,1fr) minmax(24rem,28rem)}
.case.beside>.case-content{grid-column:1;grid-row:1}
.case.beside>.case-now{grid-column:2;grid-row:1/span 3;position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow-y:auto}
.case.beside>.case-side{grid-column:1;grid-row:2;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1.5rem;align-items:start}
.case.beside>.case-more{grid-column:1;grid-row:3}
/* The buttons stay in sight while the form scrolls in its own panel, so that it is seen to go on. */
.case.beside .case-now .form>.actions:last-child{position:sticky;bottom:calc(var(--space-5) * -1);z-index:2;margin:0 calc(clamp(var(--space-4),2.4vw,var(--space-5)) * -1) calc(var(--space-5) * -1);padding:var(--space-3) clamp(var(--space-4),2.4vw,var(--space-5)) var(--space-4);background:var(--surface);border-top:1px solid var(--line)}
.step-bar{display:none}
}
@media(max-width:65.99rem){
.step-bar{position:sticky;bottom:0;z-index:4;margin:0 calc(-1*var(--side));padding:.5rem var(--side) calc(.5rem + env(safe-area-inset-bottom));background:var(--paper);border-top:1px solid var(--line)}
.step-bar .button{display:flex;width:100%}
html:has(.step-bar){scroll-padding-bottom:5rem}
}
@media(max-width:51.99rem){
.step-bar{bottom:calc(4.25rem + env(safe-area-inset-bottom));padding-bottom:.5rem}
html:has(.step-bar){scroll-padding-bottom:9.5rem}
}
.threads,.answers-to{list-style:none;padding:0;margin:0 0 1rem;display:grid;gap:.75rem}
.thread{border:1px solid var(--line);border-radius:var(--round);padding:.625rem .875rem;background:var(--surface);scroll-margin-top:1rem}
.thread:target,.answers-to>li:target{outline:3px solid var(--focus);outline-offset:2px}
.answers-to{margin:.5rem 0 0;padding-inline-start:1rem;border-inline-start:2px solid var(--line)}
.remark p{margin:0 0 .25rem}
.remark-about{border-inline-start:3px solid var(--warn);padding-inline-start:.625rem;font-size:.9375rem}
.thread-do{margin:.25rem 0 0}
.thread-do a{display:inline-block;padding:.375rem 0}
blockquote{margin:0;border-inline-start:4px solid var(--line);padding:.25rem .875rem}
.names{list-style:none;margin:.25rem 0 0;padding:.25rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--surface)}
.names li{padding:.625rem .75rem;border-radius:var(--round);cursor:pointer}
.names [aria-selected=true]{background:var(--sunk);font-weight:600}
.mention-list .choices{max-height:18rem;overflow-y:auto;overscroll-behavior:contain}
.item{border:1px solid var(--line);border-radius:var(--round);padding:.625rem .875rem;margin:0;min-width:0;background:var(--paper)}
.item>legend{padding-inline:.25rem}
.item-content{max-height:16rem;overflow-y:auto}
.item-content img{max-width:10rem}
.item-content>:last-child{margin-bottom:.25rem}
.yes-no{display:grid;grid-template-columns:1fr 1fr;gap:.5rem}
.yes-no-one{position:relative}
.yes-no-one input{position:absolute;inset:0;opacity:0;width:100%;height:100%;margin:0;cursor:pointer}
.yes-no-one label{display:grid;place-items:center;min-height:2.75rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--surface);font-weight:600}
.yes-no-one :checked+label{border-width:2px;border-color:var(--good);background:var(--good-ground);color:var(--good)}
.yes-no-one [value=tidak]:checked+label{border-color:var(--bad);background:var(--bad-ground);color:var(--bad)}
.yes-no-one :checked+label::before{content:"✓ "/""}
.yes-no-one label{grid-auto-flow:column;justify-content:center;gap:.25rem}
.yes-no-one :focus-visible+label{outline:3px solid var(--focus);outline-offset:2px}
.item-reason{margin-top:.625rem}
@supports selector(:has(*)){.item:not(:has([value=tidak]:checked),.wrong) .item-reason{display:none}}
.columns-of-choices .choices{columns:2 16rem;display:block}
.columns-of-choices .choice{break-inside:avoid}
.channel-hint{border-inline-start:3px solid var(--warn);padding:.25rem .625rem;margin:0 0 .375rem 2.125rem;font-size:.9375rem}
.report{list-style:none;padding:0;margin:0;display:grid;gap:.75rem}
.report>li{border:1px solid var(--line);border-radius:var(--round);padding:.625rem .875rem}
.report p{margin:0 0 .25rem;overflow-wrap:anywhere}
.plain-list{list-style:none;padding:0;margin:0}
.plain-list li{padding:.125rem 0}
.kit{padding:0;border:0;background:none}
.kit-steps{list-style:none;counter-reset:kit;padding:0;margin:0;display:grid;gap:1rem}
.kit-step{counter-increment:kit;border:1px solid var(--line);border-radius:.5rem;padding:.875rem 1rem;background:var(--surface)}
.kit-step>h2{font-size:var(--text-md);display:flex;gap:.625rem;align-items:center;margin:0 0 .625rem}
.kit-step>h2::before{content:counter(kit);flex:none;display:grid;place-items:center;width:2rem;height:2rem;border-radius:50%;background:var(--accent);color:var(--on-accent);font:700 1rem/1 var(--sans)}
.kit-step.done{border-color:var(--good)}
.kit-step.done>h2::before{background:var(--good);color:var(--surface)}
.kit-done{color:var(--good);font-size:.9375rem}
.kit-step .button{display:flex;gap:.625rem;width:100%;min-height:3.25rem;margin-top:.5rem}
.kit-step textarea{font-size:1rem}
.kit-pictures{list-style:none;padding:0;margin:0;display:grid;gap:.5rem}
.kit-pictures li{display:grid;grid-template-columns:4.5rem minmax(0,1fr);gap:.75rem;align-items:center}
.kit-pictures img{width:4.5rem;height:4.5rem;object-fit:cover;border-radius:var(--round);background:var(--sunk)}
.kit-pictures .button{margin:0}
.link-check{margin:0}
.link-check:empty{display:none}
.taken{display:grid;gap:.125rem;max-width:18rem}
.taken-bar{width:100%;height:.5rem}
.way-drawing .drawing{max-height:26rem;--flow-done:var(--good);--flow-current:var(--accent)}
@media print{.outlets>.outlet{display:block!important}.step-bar,.outlet-tabs,.article-frame,.slide-figure{display:none}}
`;
