const COUNT = /^\(\d+\) /;

/** The page's own title, with the count in front while there is one. */
export function titleWith(count: number, title: string): string {
  return (count ? `(${count}) ` : '') + title.replace(COUNT, '');
}
