type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON as the standard has it. Old libraries give arrays and objects a `toJSON` that writes them as text, and
 * `JSON.stringify` obeys it; on their pages every body and everything kept would be unreadable.
 */
export function toJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (isList(value)) return `[${value.map(toJson).join()}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${toJson(inner)}`).join()}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
