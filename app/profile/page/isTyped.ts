/** Whether somebody has typed a name or a number as it is shown, whatever the case and the spaces. */
export function isTyped(typed: string, shown: string): boolean {
  return plain(typed) !== '' && plain(typed) === plain(shown);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}
