/** The values everything else is made of: teak, paper and ink, by day and by night. */
export const TOKENS = `
:root{
color-scheme:light dark;
--paper:#faf6ef;--surface:#fffdf9;--sunk:#f1eadf;--ink:#241a11;--quiet:#66574a;--line:#ddd1c0;--edge:#8c7b69;
--teak:#3f2613;--teak-light:#5b3a20;--on-teak:#fbf3e7;--on-teak-quiet:#e3cfb6;--band:#c98a3d;
--accent:#7f3d0d;--accent-hover:#5f2c07;--on-accent:#fffaf3;
--good:#1c6339;--good-ground:#e4f1e7;--warn:#7a4d00;--warn-ground:#fcf0d2;--bad:#9c2418;--bad-ground:#fce9e5;
--focus:#0b57a8;
--sans:"Noto Sans","Segoe UI",Roboto,Ubuntu,"Helvetica Neue",Arial,sans-serif;
--serif:"Noto Serif","Source Serif 4",Georgia,Cambria,"Times New Roman",serif;
--round:.375rem;--gap:1rem;--side:clamp(1rem,4vw,2rem);--shadow:0 1px 2px rgb(63 38 19/.08)
}
@media(prefers-color-scheme:dark){:root{
--paper:#16110c;--surface:#201912;--sunk:#2a2118;--ink:#f1e8dc;--quiet:#bdae9d;--line:#41352a;--edge:#93826f;
--teak:#2a1a0e;--teak-light:#3d2715;--on-teak:#f6eadb;--on-teak-quiet:#d3bda2;--band:#c98a3d;
--accent:#eab06d;--accent-hover:#f6c890;--on-accent:#241505;
--good:#8ed3a4;--good-ground:#15291c;--warn:#f0c463;--warn-ground:#2f240b;--bad:#f5a297;--bad-ground:#361712;
--focus:#8ec5ff;--shadow:none
}}
`;
