/** The calendar: a grid of days that becomes dots and a list on a phone. */
export const CALENDAR = `
.calendar-bar{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;margin:0 0 1rem}
.calendar-bar .tabs{margin:0;flex:none}
.calendar-bar h2{margin:0;flex:1 1 auto;font-size:1.125rem}
.calendar-steps .button{padding-inline:.875rem}
.calendar-subscribe{padding-block:.375rem}
.calendar-filter{margin:-.5rem 0 .75rem}
.calendar-steps{display:flex;flex-wrap:wrap;gap:.375rem;margin:0;max-width:none}
.calendar{table-layout:fixed;border-collapse:separate;border-spacing:0;border:1px solid var(--line);border-radius:var(--round);background:var(--surface);overflow:hidden;margin:0 0 1.25rem}
.calendar th{background:var(--sunk);padding:.375rem .25rem;text-align:center;font-size:.8125rem;border-bottom:1px solid var(--line)}
.calendar-short{display:none}
.calendar td{height:7.25rem;padding:.25rem;border:0;border-bottom:1px solid var(--line);border-inline-start:1px solid var(--line);vertical-align:top;position:relative}
.calendar.pekan td{height:16rem}
.calendar td:first-child{border-inline-start:0}
.calendar tbody tr:last-child td{border-bottom:0}
.calendar td.outside{background:var(--sunk)}
.calendar td.closed .day-number{color:var(--bad)}
.calendar td.drop,.calendar-day.drop{outline:3px dashed var(--accent);outline-offset:-3px}
.day-number{display:inline-grid;place-items:center;min-width:1.75rem;height:1.75rem;border-radius:1rem;text-decoration:none;color:inherit;font-weight:600;font-variant-numeric:tabular-nums}
.day-number:hover{background:var(--sunk);text-decoration:underline}
.today .day-number{background:var(--accent);color:var(--on-accent)!important}
.chosen{box-shadow:inset 0 0 0 2px var(--accent)}
.dots{display:none}
.cell-entries{list-style:none;margin:.125rem 0 0;padding:0;display:grid;grid-template-columns:minmax(0,1fr);gap:2px}
.entry{display:block;min-height:1.5rem;padding:.125rem .375rem;border-radius:.25rem;border-inline-start:4px solid var(--edge);background:var(--sunk);color:var(--ink);font-size:.8125rem;line-height:1.45;text-decoration:none;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
a.entry:hover{text-decoration:underline}
.entry small{display:block;font-size:.75rem;line-height:1.35;color:var(--quiet);overflow:hidden;text-overflow:ellipsis}
.calendar.pekan .entry{white-space:normal}
[draggable=true]{cursor:grab}
@media(pointer:coarse){[data-move],.entry-row:has([data-move]){-webkit-touch-callout:none;-webkit-user-select:none;user-select:none}}
.carried{position:fixed;top:0;left:0;z-index:20;pointer-events:none;max-width:min(16rem,70vw);margin:-3.25rem 0 0 -4rem;padding:.375rem .75rem;background:var(--surface);color:var(--ink);border:2px solid var(--accent);border-radius:var(--round);box-shadow:var(--floating);font-weight:600;font-size:.9375rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.more-entries{display:inline-block;min-height:1.5rem;font-size:.8125rem;padding:.125rem .375rem}
.calendar-day{margin:0 0 1.25rem;border-radius:var(--round)}
.calendar-day h3{font-size:1rem;margin:0 0 .375rem}
.entries{list-style:none;margin:0;padding:0;display:grid;gap:.375rem}
.entry-row{display:grid;grid-template-columns:6.5rem minmax(0,1fr) auto;gap:.125rem .75rem;align-items:center;background:var(--surface);border:1px solid var(--line);border-inline-start:5px solid var(--edge);border-radius:var(--round);padding:.5rem .75rem}
.kind-publication{border-inline-start-color:var(--accent)}
.kind-screen{border-inline-start-color:var(--focus)}
.kind-task{border-inline-start-color:var(--warn)}
.kind-evaluation{border-inline-start-color:var(--good)}
.kind-day{border-inline-start-color:var(--bad)}
.entry-time{font-variant-numeric:tabular-nums;color:var(--quiet);font-size:.875rem}
.entry-words a{display:inline-block;min-height:1.5rem}
.entry-words small{display:block;color:var(--quiet);font-size:.8125rem}
.move-dialog{border:1px solid var(--line);border-radius:var(--round);background:var(--surface);color:var(--ink);max-width:min(30rem,calc(100vw - 2rem));padding:1.25rem}
.move-dialog::backdrop{background:rgb(0 0 0/.5)}
.move-dialog h2{font-size:1.125rem;margin:0 0 .75rem}
@media(max-width:48rem){
.calendar-bar{justify-content:space-between}
.calendar-bar nav,.calendar-bar .tabs{flex:1 1 100%}
.calendar-bar h2{flex:1 1 0;min-width:7rem;line-height:1.25}
.calendar-steps{flex-wrap:nowrap}
.calendar-steps .button{padding-inline:.625rem}
.calendar-name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.calendar-short{display:inline}
.calendar td,.calendar.pekan td{height:3.5rem;padding:0;text-align:center}
.cell-entries,.more-entries{display:none}
.day-number{display:grid;width:100%;height:100%;min-height:3.5rem;border-radius:0;align-content:start;padding-top:.375rem}
.dots{display:flex;justify-content:center;gap:3px;position:absolute;bottom:.5rem;left:0;right:0;pointer-events:none}
.dots i{width:.4375rem;height:.4375rem;border-radius:50%;background:var(--edge)}
.dots .kind-publication{background:var(--accent)}
.dots .kind-screen{background:var(--focus)}
.dots .kind-task{background:var(--warn)}
.dots .kind-evaluation{background:var(--good)}
.dots .kind-day{background:var(--bad)}
.today .dots i{background:var(--on-accent)}
.entry-row{grid-template-columns:minmax(0,1fr) auto}
.entry-time{grid-column:1/-1}
}
`;
