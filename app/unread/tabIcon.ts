const ICON = '/icon.svg';

const drawn = fetch(ICON).then(answer => answer.text());

/** The address of the tab's icon: the shop's sign, and over it a text of up to three characters if there is one. */
export async function iconWith(text: string): Promise<string> {
  if (!text) return ICON;
  return `data:image/svg+xml,${encodeURIComponent(withBadge(await drawn, text))}`;
}

/** As large as it can be: a tab's icon is 16 pixels wide. */
export function withBadge(svg: string, text: string): string {
  const width = 6 + 7 * text.length;
  const place = `x="${32 - width}" y="14" width="${width}" height="18" rx="9"`;
  const sign = `<rect ${place} fill="#c8261f"/><text x="${32 - width / 2}" y="28" ${FONT}>${text}</text>`;
  return svg.replace('</svg>', `${sign}</svg>`);
}

const FONT =
  'font-family="system-ui,sans-serif" font-size="14" font-weight="700" fill="#fff" text-anchor="middle"';
