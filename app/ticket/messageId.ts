/** `crypto.randomUUID` is missing on plain http, which is how a shop runs this in its own network. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
