/** What a person takes for one character. The rules are the same in all languages; naming one keeps hosts alike. */
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function graphemesOf(text: string): Intl.Segments {
  return CHARACTERS.segment(text);
}

/** The whole character that the UTF-16 unit at `at` is part of, and where it begins. */
export function graphemeAt(text: string, at: number): { character: string; index: number } {
  const found = graphemesOf(text).containing(at);
  return { character: found?.segment ?? '', index: found?.index ?? at };
}
