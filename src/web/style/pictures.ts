/** Pictures in a draft: the point that stays in sight, and what each shape shows of it. */
export const PICTURES = `
.picture-row{position:relative}
@media(max-width:40rem){.picture-row{border-width:1px 0 0;border-radius:0;padding-inline:0}}
.picture-row.dragged{opacity:.7;outline:2px dashed var(--accent)}
.picture-order{display:flex;flex-wrap:wrap;gap:.25rem;align-items:center;justify-content:flex-end}
.picture-order:empty,.picture-order[hidden]{display:none}
.grip{cursor:grab;touch-action:none;display:inline-grid;place-items:center;width:2.75rem;height:2.75rem;font-size:1.25rem;color:var(--quiet)}
.focus-stage{position:relative;display:inline-block;max-width:100%;line-height:0;margin:0 0 .5rem}
.focus-stage>img{display:block;max-width:100%;height:auto;border-radius:var(--round);background:var(--sunk);min-height:6rem}
.focus-grid{position:absolute;inset:0;display:grid;grid-template-columns:repeat(3,1fr);grid-template-rows:repeat(3,1fr);border-radius:var(--round);overflow:hidden}
.focus-grid label{display:grid;place-items:center;border:1px solid rgb(255 255 255/.35);cursor:pointer}
.focus-grid input{width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent);opacity:.9}
.focus.live .focus-grid label{border-color:rgb(255 255 255/.2);cursor:crosshair}
.focus.live .focus-grid input{opacity:0}
.focus.live .focus-grid input:focus-visible{opacity:1}
.focus-mark{position:absolute;z-index:1;width:2rem;height:2rem;margin:-1rem 0 0 -1rem;border:3px solid #fff;border-radius:50%;box-shadow:0 0 0 2px rgb(0 0 0/.65),inset 0 0 0 2px rgb(0 0 0/.65);pointer-events:none}
.crops ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.75rem;align-items:flex-end}
.crops li{display:grid;gap:.25rem;max-width:8rem;font-size:.8125rem;line-height:1.35;color:var(--quiet)}
.crops img{display:block;object-fit:cover;border-radius:var(--round-small,.25rem);background:var(--sunk)}
.tick-picture{width:3rem;height:3rem;object-fit:cover;border-radius:var(--round-small,.25rem);background:var(--sunk);flex:none}
.variant-pictures .if-own label{display:flex;align-items:center;gap:.5rem}
@supports selector(:has(*)){
.picture-row:has([name=remove]:checked)>:not(legend,.choice){display:none}
.variant-pictures:not(:has([value=sendiri]:checked)) .if-own{display:none}
}
.advice{margin:-.25rem 0 0;font-size:.875rem;color:var(--warn)}
.advice:empty{display:none}
`;
