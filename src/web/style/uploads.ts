/** Files on their way: a row each, with its picture, what is left, and what can be done about it. */
export const UPLOADS = `
kentongan-uploads{display:block}
.uploads{list-style:none;margin:.625rem 0 .75rem;padding:0;display:grid;gap:.5rem}
.upload{display:grid;grid-template-columns:3.5rem minmax(0,1fr);gap:.25rem .75rem;align-items:center;border:1px solid var(--line);border-radius:var(--round);background:var(--surface);padding:.5rem .75rem}
.upload.done{border-color:var(--good)}
.upload.refused,.upload.lost{border-color:var(--bad)}
.upload-picture{width:3.5rem;height:3.5rem;object-fit:cover;border-radius:var(--round-small,.25rem);background:var(--sunk);display:block}
.upload p{margin:0;max-width:none}
.upload-name{font-weight:600;overflow-wrap:anywhere}
.upload-note{font-size:.875rem;color:var(--quiet);font-variant-numeric:tabular-nums}
.upload.refused .upload-note,.upload.lost .upload-note{color:var(--bad)}
.upload progress{display:block;width:100%;height:.5rem;margin-top:.25rem;accent-color:var(--accent)}
.upload-acts{grid-column:2;display:flex;flex-wrap:wrap;gap:.25rem}
@media(min-width:44rem){.upload{grid-template-columns:3.5rem minmax(0,1fr) auto}.upload-acts{grid-column:3}}
.uploads-said{min-height:1.25rem;margin:0 0 .25rem;font-size:.875rem}
.uploads-said:empty{min-height:0;margin:.5rem 0 0}
`;
