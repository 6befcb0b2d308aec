/** A message as `compileMessage` gives it: text, and lists of a name with what is chosen or written in its place. */
export type Token = string | [name: string, kind?: string, choices?: unknown];

/**
 * The message of a language that nobody speaks: bracketed, every letter accented, 1.4 times as long. Names that are filled
 * in, choices, tags and `#` stay. Whatever a screen shows without brackets comes from no catalog. Runs in the page as well,
 * and so needs nothing from around it.
 */
export function pseudo(message: readonly Token[]): Token[] {
  const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const accented = 'áƀçđéƒğĥíĵķłɱñóþɋřšŧúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŦÚṼŴẊÝŽ';
  let owed = 0;

  return ['⟦', ...message.map(inToken), '⟧'];

  function inToken(token: Token): Token {
    if (typeof token === 'string') return token === '#' ? token : inText(token);
    const [name, kind, choices] = token;
    const isChoice = kind === 'plural' || kind === 'select' || kind === 'selectordinal';
    return isChoice ? [name, kind, inChoices(choices as Record<string, unknown>)] : token;
  }

  function inChoices(choices: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(choices).map(([name, tokens]) => [
        name,
        Array.isArray(tokens) ? tokens.map(inToken) : tokens,
      ]),
    );
  }

  function inText(text: string): string {
    return text
      .split(/(<\/?\d+\/?>)/)
      .map((part, at) => (at % 2 === 1 ? part : [...part].map(inSign).join('')))
      .join('');
  }

  function inSign(sign: string): string {
    owed += 0.4;
    const at = plain.indexOf(sign);
    if (at === -1) return sign;
    const other = [...accented][at] ?? sign;
    if (owed < 1) return other;
    owed -= 1;
    return other + other.toLowerCase();
  }
}
