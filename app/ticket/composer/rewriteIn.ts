type Range = { start: number; end: number };

/**
 * Gives a text box another text as if it had been typed, so that the browser's own undo brings the first one back.
 * Only what differs is replaced. False where the browser does not do that: then nothing has happened.
 */
export function rewriteIn(box: HTMLTextAreaElement, text: string): boolean {
  const { start, end, instead } = difference(box.value, text);
  return typeOver(box, { start, end }, instead);
}

/** Types a text over a part of what stands in a box, wherever that is kept: its listeners hear of it as of any key. */
export function typeIn(box: HTMLTextAreaElement, range: Range, text: string): void {
  if (typeOver(box, range, text)) return;
  box.setRangeText(text, range.start, range.end, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}

function typeOver(box: HTMLTextAreaElement, { start, end }: Range, text: string): boolean {
  box.focus();
  box.setSelectionRange(start, end);
  // Deprecated, and still the only way into a text box's history.
  return document.execCommand('insertText', false, text);
}

/** From where to where two texts differ, and what stands there in the second. */
export function difference(from: string, to: string): { start: number; end: number; instead: string } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let same = 0;
  while (same < shorter - start && from.at(-1 - same) === to.at(-1 - same)) same += 1;
  return { start, end: from.length - same, instead: to.slice(start, to.length - same) };
}
