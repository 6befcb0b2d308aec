/** Markup that may stand in a mail as it is. Only `html` makes it. */
export type Html = { readonly markup: string };

type Value = string | number | null | Html | Html[];

/** A template in which whatever is put is text, unless it is markup itself; null is nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return { markup: parts.map((part, at) => part + markupOf(values[at] ?? null)).join('') };
}

function markupOf(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(markupOf).join('');
  return typeof value === 'object' ? value.markup : escaped(String(value));
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** No control characters: HTML has no way to write them. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}--[\n\t]]/gv, '').replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign);
}
