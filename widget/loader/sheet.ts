/** Styles by script: no page's policy for styles has a say in them. Throws in a browser too old for them. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
