import { type ListSearch, queryOf, writeSearch } from './search.ts';

/** DATA-3: where the tickets that a list shows are to be had as CSV: all of them, in whatever order they stand there. */
export function ticketsFile({ sort: _, ...search }: ListSearch): string {
  return `/api/v1/exports/tickets.csv${writeSearch(queryOf(search))}`;
}

/** Has the browser take a file down, as a link to it would. */
export function takeDown(file: string): void {
  const link = document.createElement('a');
  link.href = file;
  link.download = '';
  link.click();
}
