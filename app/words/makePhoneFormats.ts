import metadata from 'libphonenumber-js/metadata.min.json';

type Raw = readonly unknown[];
const FORMATS = 4;

/**
 * From libphonenumber's data only what writing a number needs, a quarter of it. A line a format: the pattern of its
 * digits, how they are set, what they begin with.
 */
export function phoneFormats(): Record<string, string> {
  const countries = metadata.countries as unknown as Record<string, Raw>;
  const codes = Object.entries(metadata.country_calling_codes);
  const geographic = codes.map(([code, [main]]) => [code, formatsOf(countries[main as string])] as const);
  const others = Object.entries(metadata.nonGeographic ?? {}).map(
    ([code, raw]) => [code, formatsOf(raw as unknown as Raw)] as const,
  );
  return Object.fromEntries([...geographic, ...others]);
}

function formatsOf(country: Raw | undefined): string {
  const formats = (country?.[FORMATS] || []) as Raw[];
  return formats.map(lineOf).join('\n');
}

function lineOf([pattern, national, begins, , , international]: Raw): string {
  return [pattern, international || national, (begins as string[] | undefined)?.at(-1) ?? ''].join('\t');
}
