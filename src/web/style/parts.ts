/** Components: buttons, fields, notices, badges, tables, lists. */
export const PARTS = `
.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.75rem;padding:.5rem 1.125rem;font:600 1rem/1.25 var(--sans);border:1px solid var(--accent);border-radius:var(--round);background:var(--accent);color:var(--on-accent);text-decoration:none;cursor:pointer;box-shadow:var(--shadow)}
.button:hover{background:var(--accent-hover);border-color:var(--accent-hover);color:var(--on-accent)}
.button.plain{background:var(--surface);color:var(--accent);border-color:var(--edge)}
.button.plain:hover{background:var(--sunk);color:var(--accent-hover)}
.button.quiet{background:none;border-color:transparent;color:var(--accent);box-shadow:none}
.button.quiet:hover{background:var(--sunk)}
.button.danger{background:var(--surface);color:var(--bad);border-color:var(--bad)}
.button.danger:hover{background:var(--bad-ground)}
.button.small{min-height:2.25rem;padding:.25rem .75rem;font-size:.9375rem}
.form{display:grid;gap:1.25rem;max-width:44rem}
.form.across{display:flex;flex-wrap:wrap;gap:.75rem;align-items:flex-end;max-width:none;margin:0 0 1.25rem}
.form.across .field{flex:1 1 12rem;max-width:22rem}
.field{border:0;margin:0;padding:0;min-width:0}
.field.wrong{border-inline-start:4px solid var(--bad);padding-inline-start:.75rem}
label,legend{font-weight:600;padding:0}
label{display:inline-block}
.optional{font-weight:400;color:var(--quiet)}
.hint{color:var(--quiet);font-size:.9375rem;margin:.125rem 0 .25rem}
.error{color:var(--bad);font-weight:600;margin:.125rem 0 .25rem}
input,select,textarea{font:inherit;color:inherit}
input:not([type=checkbox],[type=radio],[type=color]),select,textarea{display:block;width:100%;margin-top:.25rem;padding:.5rem .625rem;min-height:2.75rem;background:var(--surface);border:1px solid var(--edge);border-radius:var(--round)}
input[type=date],input[type=datetime-local],input[type=month],input[type=number]{max-width:16rem}
input[type=color]{width:4rem;height:2.75rem;margin-top:.25rem;padding:.125rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--surface)}
textarea{resize:vertical;line-height:1.5}
textarea[readonly]{background:var(--sunk)}
.wrong input:not([type=checkbox],[type=radio]),.wrong textarea,.wrong select{border-color:var(--bad)}
.choices{display:grid;gap:.125rem;margin-top:.25rem}
.choices.inline{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.choice{position:relative;padding-inline-start:2.125rem;min-height:2.75rem}
.choice>input{position:absolute;inset-inline-start:0;top:.6rem;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
.choice>label{font-weight:400;padding-block:.6rem}
.choice>.hint{margin-top:-.5rem}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:1rem clamp(1rem,3vw,1.5rem) 1.25rem;margin:0 0 1.5rem;box-shadow:var(--shadow)}
.panel>:last-child,.panel>:last-child>:last-child{margin-bottom:0}
.panel>h2:first-child,.panel>h3:first-child{margin-top:.125rem}
.panel.now{border-top:4px solid var(--band)}
.row-group{border:1px solid var(--line);border-radius:var(--round);padding:.75rem 1rem;display:grid;gap:.875rem;margin:0}
.row-group>legend{padding-inline:.375rem;margin-inline-start:-.375rem}
.notice{border:1px solid var(--line);border-inline-start:5px solid var(--edge);background:var(--surface);border-radius:var(--round);padding:.75rem 1rem;margin:0 0 1.25rem}
.notice>:last-child{margin-bottom:0}
.notice-title{font-weight:700;margin-bottom:.25rem}
.notice.good{border-color:var(--good);background:var(--good-ground)}
.notice.warn{border-color:var(--warn);background:var(--warn-ground)}
.notice.bad{border-color:var(--bad);background:var(--bad-ground)}
.badge{display:inline-block;font-size:.8125rem;font-weight:600;line-height:1.3;padding:.1875rem .5rem;border-radius:99px;background:var(--sunk);color:var(--ink);white-space:nowrap}
.badge.good{background:var(--good-ground);color:var(--good)}
.badge.warn{background:var(--warn-ground);color:var(--warn)}
.badge.bad{background:var(--bad-ground);color:var(--bad)}
.badges{display:flex;flex-wrap:wrap;gap:.375rem;margin:0 0 .75rem}
.late{color:var(--bad);font-weight:600}
.table{overflow-x:auto;margin:0 0 1.25rem;background:var(--surface);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:start;vertical-align:top;padding:.625rem .75rem;border-bottom:1px solid var(--line)}
tbody tr:last-child>*{border-bottom:0}
thead th{background:var(--sunk);font-size:.875rem;white-space:nowrap}
td .button{margin:-.25rem 0}
@media(max-width:40rem){
.table.stacks{background:none;border:0;overflow:visible}
.stacks table,.stacks tbody,.stacks tr,.stacks td{display:block}
.stacks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacks tr{background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:.5rem .875rem;margin-bottom:.75rem}
.stacks td{position:relative;border:0;padding:.1875rem 0 .1875rem 7.25rem;min-height:1.75rem}
.stacks td:empty{display:none}
.stacks td::before{content:attr(data-head);position:absolute;inset-inline-start:0;max-width:6.75rem;color:var(--quiet);font-size:.8125rem;padding-top:.125rem}
.stacks td:first-child,.stacks td[data-head=""]{padding-inline-start:0}
.stacks td:first-child{font-weight:600}
.stacks td:first-child::before,.stacks td[data-head=""]::before{display:none}
}
details{margin:0 0 .5rem}
.row-group details{margin:0}
summary{cursor:pointer;font-weight:600;padding:.625rem 0;color:var(--accent)}
summary:hover{color:var(--accent-hover)}
.empty{text-align:center;padding:2.5rem 1rem;border:1px dashed var(--edge);border-radius:.5rem;margin:0 0 1.5rem}
.empty .drum-slit{fill:var(--paper)}
.empty-title{font:700 1.125rem/1.4 var(--serif);margin:.5rem auto .25rem;max-width:34rem}
.empty .actions{justify-content:center;margin:.75rem 0 0}
.empty ol{display:inline-block;text-align:left;margin:.25rem 0;padding-left:1.5rem}
.pager{display:flex;flex-wrap:wrap;gap:.75rem;justify-content:center;margin:1.25rem 0}
.tabs{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;padding:0;margin:0 0 1.25rem;border-bottom:1px solid var(--line)}
.tabs a{display:block;padding:.625rem .75rem;text-decoration:none;border-bottom:3px solid transparent;margin-bottom:-1px}
.tabs a[aria-current]{border-color:var(--accent);color:var(--ink);font-weight:700}
.kop{text-align:center;border-bottom:3px double var(--ink);padding-bottom:.75rem;margin-bottom:1rem}
.kop p{margin:0}
.kop b{font:700 1.125rem/1.3 var(--serif)}
`;
