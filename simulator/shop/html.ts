/** Markup that may stand in a page as it is. Only `html` and `raw` make any. */
export type Html = { readonly markup: string };

type Value = string | number | null | Html | readonly Html[];

/** A piece of a page. Whatever is put in is text, unless it is markup already; null is nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return raw(String.raw({ raw: parts }, ...values.map(markupOf)));
}

/** For markup that no visitor has had a hand in. */
export function raw(markup: string): Html {
  return { markup };
}

function markupOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}
