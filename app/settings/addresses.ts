/** As strict as the server is, so that what is added to a list is not refused with the list. */
const ADDRESS = /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i;

const LONGEST_ADDRESS = 254;

export function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}

/** In what is typed or pasted: the addresses, also those of `Ada <ada@shop.example>`; and the rest, as it was. */
export function addressesIn(text: string): { entries: string[]; rest: string } {
  const pieces = text.split(/[,;\n\r]+/).map(piece => piece.trim());
  const read = pieces.filter(Boolean).flatMap(piece => {
    const bare = /<([^<>]+)>$/.exec(piece)?.[1]?.trim() ?? piece;
    const words = isAddress(bare) ? [bare] : piece.split(/\s+/);
    return words.every(isAddress) ? words : [piece];
  });
  return {
    entries: read.filter(isAddress),
    rest: read.filter(one => !isAddress(one)).join(', '),
  };
}

/** Those that are new in a list, each once; capitals make no other address. */
export function notIn(list: readonly string[], entries: readonly string[]): string[] {
  const known = new Set(list.map(one => one.toLowerCase()));
  return entries.filter(one => !known.has(one.toLowerCase()) && known.add(one.toLowerCase()));
}
