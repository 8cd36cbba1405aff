/** A case and the forms on it: content per channel, differences, discussion, the way, the kit. */
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
`;
