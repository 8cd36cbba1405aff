/** Components: buttons, fields, notices, badges, tables, lists. */
export const PARTS = `
.button{display:inline-flex;align-items:center;justify-content:center;gap:var(--space-2);min-height:2.75rem;padding:var(--space-2) 1.125rem;font:600 var(--text-base)/1.25 var(--sans);border:1px solid var(--accent);border-radius:var(--round);background:var(--accent);color:var(--on-accent);text-decoration:none;text-align:center;cursor:pointer;box-shadow:inset 0 -2px rgb(0 0 0/.14),var(--shadow);transition:background-color var(--quick) var(--ease),border-color var(--quick) var(--ease)}
.button:hover{background:var(--accent-hover);border-color:var(--accent-hover);color:var(--on-accent)}
.button:active{box-shadow:none;translate:0 1px}
.button.plain{background:var(--surface);color:var(--accent);border-color:var(--edge);box-shadow:var(--shadow)}
.button.plain:hover{background:var(--accent-ground);color:var(--accent-hover);border-color:var(--accent)}
.button.quiet{background:none;border-color:transparent;color:var(--accent);box-shadow:none}
.button.quiet:hover{background:var(--sunk);color:var(--accent-hover)}
.button.danger{background:var(--surface);color:var(--bad);border-color:var(--bad);box-shadow:var(--shadow)}
.button.danger:hover{background:var(--bad-ground)}
.button.small{min-height:2.25rem;padding:var(--space-1) var(--space-3);font-size:var(--text-sm)}
.button:disabled,.button[aria-disabled=true]{background:var(--sunk);color:var(--quiet);border:1px dashed var(--edge);box-shadow:none;cursor:not-allowed;translate:none}
.button[aria-busy=true]{cursor:progress}
@media(pointer:coarse){.button.small{min-height:2.75rem}}
.beating{display:inline-flex;gap:.1875rem;align-items:center;height:1em}
.beating i{width:.1875rem;height:.4em;border-radius:1px;background:currentColor;animation:beat 1.1s var(--ease) infinite}
.beating i:nth-child(2){animation-delay:.14s}
.beating i:nth-child(3){animation-delay:.28s}
@keyframes beat{0%,60%,100%{height:.4em}20%{height:1em}}
.form{display:grid;gap:var(--space-5);max-width:var(--read)}
main>.form:not(.across,:first-child),.narrow>h1+.form{margin-block-start:var(--space-4)}
.form.across{display:flex;flex-wrap:wrap;gap:var(--space-3);align-items:flex-end;max-width:none;margin:0 0 var(--space-5)}
.form.across>details{flex:1 1 100%;margin:0}
.form.across .row-group{grid-template-columns:repeat(auto-fill,minmax(min(12rem,100%),1fr))}
:where(h1)+.form.across{margin-top:var(--space-4)}
.form.across .field{flex:1 1 12rem;max-width:22rem}
.phrases{display:grid;gap:var(--space-3)}
.field{border:0;margin:0;padding:0;min-width:0}
.field.wrong{border-inline-start:4px solid var(--bad);padding-inline-start:var(--space-3)}
label,legend{font-weight:600;padding:0}
label{display:inline-block}
.optional{white-space:nowrap;font-weight:400;color:var(--quiet);font-size:var(--text-sm)}
.hint{overflow-wrap:anywhere;color:var(--quiet);font-size:var(--text-sm);margin:.125rem 0 var(--space-1);max-width:var(--read)}
.error{color:var(--bad);font-weight:600;font-size:.9375rem;margin:.125rem 0 var(--space-1)}
input,select,textarea{font:inherit;color:inherit}
button,input,select,textarea{word-spacing:inherit}
input:not([type=checkbox],[type=radio],[type=color]),select,textarea{display:block;width:100%;margin-top:var(--space-1);padding:var(--space-2) var(--space-3);min-height:2.75rem;background:var(--surface);border:1px solid var(--edge);border-radius:var(--round);transition:border-color var(--quick) var(--ease)}
input:not([type=checkbox],[type=radio],[type=color]):hover,select:hover,textarea:hover{border-color:var(--ink)}
input:focus-visible,select:focus-visible,textarea:focus-visible{outline-offset:1px;border-radius:var(--round)}
input:disabled,select:disabled,textarea:disabled{background:var(--sunk)!important;color:var(--quiet);border-style:dashed!important;cursor:not-allowed}
input[type=date],input[type=datetime-local],input[type=month],input[type=number]{max-width:16rem}
input[type=color]{width:4rem;height:2.75rem;margin-top:var(--space-1);padding:.125rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--surface)}
input[type=file]{padding:var(--space-1)}
::file-selector-button{font:600 var(--text-sm)/1.25 var(--sans);min-height:2.125rem;padding:var(--space-1) var(--space-3);margin-inline-end:var(--space-3);border:1px solid var(--edge);border-radius:var(--round-small);background:var(--accent-ground);color:var(--accent);cursor:pointer}
textarea{resize:vertical;line-height:1.5}
textarea[readonly]{background:var(--sunk)}
::placeholder{color:var(--quiet);opacity:1}
.wrong input:not([type=checkbox],[type=radio]),.wrong textarea,.wrong select{border-color:var(--bad);border-width:2px}
.choices{display:grid;gap:.125rem;margin-top:var(--space-1)}
.choices.inline{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-5)}
.choice{position:relative;padding-inline-start:2.125rem;min-height:2.75rem}
.choice>input{position:absolute;inset-inline-start:0;top:.625rem;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
.choice>label{font-weight:400;padding-block:.6rem}
.choice>.hint{margin-top:-.5rem}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:var(--round-large);padding:var(--space-4) clamp(var(--space-4),2.4vw,var(--space-5)) var(--space-5);margin:0 0 var(--space-5);box-shadow:var(--shadow)}
.panel>:last-child,.panel>:last-child>:last-child{margin-bottom:0}
.panel>h2:first-child,.panel>h3:first-child{margin-top:.125rem}
.panel.now{position:relative;overflow:hidden;padding-top:calc(var(--space-4) + 5px);box-shadow:var(--raised)}
.panel.now::before{content:"";position:absolute;inset:0 0 auto;height:5px;background:repeating-linear-gradient(90deg,var(--band) 0 1.75rem,var(--surface) 1.75rem 1.875rem)}
.row-group{border:1px solid var(--line);border-radius:var(--round);padding:var(--space-3) var(--space-4);display:grid;gap:.875rem;margin:0}
.row-group>legend{padding-inline:.375rem;margin-inline-start:-.375rem}
.notice{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:var(--space-3);border:1px solid var(--line);background:var(--surface);border-radius:var(--round);padding:var(--space-3) var(--space-4);margin:0 0 var(--space-5)}
.notice>.icon{margin-top:.15rem;color:var(--mark)}
.notice>div>:last-child{margin-bottom:0}
.notice-title{font-weight:700;margin-bottom:var(--space-1)}
.notice.good{border-color:var(--good);background:var(--good-ground)}
.notice.warn{border-color:var(--warn);background:var(--warn-ground)}
.notice.bad{border-color:var(--bad);background:var(--bad-ground)}
.notice.good>.icon{color:var(--good)}
.notice.warn>.icon{color:var(--warn)}
.notice.bad>.icon{color:var(--bad)}
.badge{display:inline-block;font-size:var(--text-xs);font-weight:600;line-height:1.3;padding:.1875rem .5rem;border-radius:var(--round-small);background:var(--sunk);color:var(--ink);white-space:nowrap;box-shadow:inset 0 0 0 1px color-mix(in srgb,currentColor 22%,transparent)}
.stacks .badge{white-space:normal}
.badge.good{background:var(--good-ground);color:var(--good)}
.badge.warn{background:var(--warn-ground);color:var(--warn)}
.badge.bad{background:var(--bad-ground);color:var(--bad)}
.badges{display:flex;flex-wrap:wrap;gap:.375rem;margin:0 0 var(--space-3)}
.late{color:var(--bad);font-weight:600}
.table{overflow-x:auto;margin:0 0 var(--space-5);background:var(--surface);border:1px solid var(--line);border-radius:var(--round-large)}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:start;vertical-align:top;padding:var(--space-3);border-bottom:1px solid var(--line)}
.table th:first-child,.table td:first-child{padding-inline-start:var(--space-4)}
tbody tr:last-child>*{border-bottom:0}
.table tbody tr:hover{background:color-mix(in srgb,var(--sunk) 45%,transparent)}
thead th{background:var(--sunk);font-size:var(--text-xs);font-weight:600;color:var(--quiet);white-space:nowrap;padding-block:var(--space-2)}
td .button{margin:-.25rem 0}
td[data-head=""] .form{justify-items:start}
td>ul:last-child,td details{margin:0}
.row-acts{display:flex;flex-wrap:wrap;align-items:baseline;gap:var(--space-3) var(--space-2)}
@media(max-width:40rem){
.table.stacks{background:none;border:0;overflow:visible}
.stacks table,.stacks tbody,.stacks tr,.stacks td{display:block}
.stacks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacks tr{background:var(--surface);border:1px solid var(--line);border-radius:var(--round-large);padding:var(--space-3) var(--space-4);margin-bottom:var(--space-3);box-shadow:var(--shadow)}
.table.stacks td{position:relative;border:0;padding:.1875rem 0 .1875rem 7.25rem;min-height:1.75rem}
.stacks td:empty{display:none}
.stacks td[data-head=""]>.button{margin-top:var(--space-2)}
.stacks td::before{content:attr(data-head);position:absolute;inset-inline-start:0;max-width:6.75rem;color:var(--quiet);font-size:var(--text-xs);padding-top:.125rem}
.table.stacks td:first-child,.table.stacks td[data-head=""]{padding-inline-start:0}
.table.stacks td[data-head=""]{padding-top:var(--space-2)}
.stacks td:first-child{font-weight:600}
.stacks td:first-child a{display:inline-block;padding-block:.3125rem}
.stacks td:first-child::before,.stacks td[data-head=""]::before{display:none}
}
details{margin:0 0 var(--space-2)}
.row-group details{margin:0}
summary{cursor:pointer;font-weight:600;padding:.625rem 0;color:var(--accent)}
summary:hover{color:var(--accent-hover)}
.empty{text-align:center;padding:var(--space-6) var(--space-4);border:1px dashed var(--edge);border-radius:var(--round-large);margin:0 0 var(--space-5)}
.empty .drum-slit{fill:var(--paper)}
.empty-title{font-weight:700;font-size:var(--text-md);line-height:1.35;margin:var(--space-2) auto var(--space-1);max-width:34rem}
.empty p{max-width:36rem;margin-inline:auto}
.empty .actions{justify-content:center;margin:var(--space-3) 0 0}
.empty ol{display:inline-block;text-align:start;margin:var(--space-1) 0;padding-inline-start:1.5rem}
.empty ol li{padding-block:var(--space-1)}
.pager{display:flex;flex-wrap:wrap;gap:var(--space-3);justify-content:center;margin:var(--space-5) 0}
.tabs{display:flex;gap:var(--space-1);list-style:none;padding:0;margin:0 0 var(--space-5);border-bottom:1px solid var(--line);overflow-x:auto;scrollbar-width:thin}
.tabs a{display:flex;gap:var(--space-2);align-items:center;min-height:2.75rem;padding:var(--space-2) var(--space-3);text-decoration:none;white-space:nowrap;border-bottom:3px solid transparent;color:var(--quiet);font-weight:500}
.tabs.wrap{flex-wrap:wrap}
.tabs a:hover{color:var(--accent-hover);border-color:var(--line)}
.tabs a:focus-visible{outline-offset:-3px}
.tabs a[aria-current]{border-color:var(--mark);color:var(--ink);font-weight:700}
.count{display:inline-grid;place-items:center;min-width:1.5rem;padding:0 .4375rem;border-radius:var(--pill);background:var(--sunk);color:var(--ink);font:600 var(--text-sm)/1.5rem var(--sans);font-variant-numeric:tabular-nums;letter-spacing:0}
.chips{display:flex;flex-wrap:wrap;gap:var(--space-2);list-style:none;padding:0;margin:0 0 var(--space-4)}
.chips a{display:inline-flex;align-items:center;min-height:2.25rem;padding:var(--space-1) var(--space-3);border:1px solid var(--edge);border-radius:var(--pill);background:var(--surface);text-decoration:none;font-size:var(--text-sm);font-weight:500;color:var(--ink)}
.chips a:hover{background:var(--accent-ground);border-color:var(--accent)}
.chips a[aria-current]{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}
@media(pointer:coarse){.chips a{min-height:2.75rem}}
.kop{text-align:center;border-bottom:3px double var(--ink);padding-bottom:var(--space-3);margin-bottom:var(--space-4);font-family:var(--serif)}
.kop p{margin:0}
.kop b{font:700 var(--text-md)/1.3 var(--serif)}
`;
