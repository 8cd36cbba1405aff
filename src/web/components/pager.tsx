/** On to the next page, keeping what was searched for. */
import { pageWords } from '../../texts/pages.ts';

export function Pager({ path, query, next }: { path: string; query: Readonly<Record<string, string | undefined>>; next: string | null }) {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
  const search = (more: readonly [string, string][]) => {
    const text = new URLSearchParams([...kept.filter(([key]) => key !== 'lanjut'), ...more]).toString();
    return text === '' ? path : `${path}?${text}`;
  };
  if (next === null && query['lanjut'] === undefined) return null;
  return (
    <nav class="pager" aria-label={pageWords.pagesOfList}>
      {query['lanjut'] !== undefined && <a class="button quiet" href={search([])}>{pageWords.firstPage}</a>}
      {next !== null && <a class="button plain" rel="next" href={search([['lanjut', next]])}>{pageWords.nextPage}</a>}
    </nav>
  );
}
