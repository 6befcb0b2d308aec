/** What a shop's developer pastes: written in no language but that of its place. */

/** The one tag (CHAT-1), before the end of a page's body. */
export function tagFor(origin: string, workspaceId: string): string {
  return `<script async src="${origin}/widget.js" data-workspace="${workspaceId}"></script>`;
}

/** What a page's policy has to allow: nothing of what the chat draws asks for more. */
export function policyFor(origin: string): string {
  return `script-src ${origin};\nconnect-src ${origin};`;
}

export const SCRIPT = `Parley.open();
Parley.close();
Parley.identify(identity);
Parley.identify(null);
Parley.on('open', () => {});
Parley.on('close', () => {});
Parley.on('message', ({ body, author }) => {});
Parley.on('unread', count => {});`;

/** For scripts that run before the tag's. */
export const STUB = `window.Parley = window.Parley || [];
Parley.push(['open']);`;

/** The shop's own server says who is signed in there (CHAT-4). */
export const SIGN = `import { SignJWT } from 'jose';

const key = new TextEncoder().encode(process.env.PARLEY_IDENTITY_KEY);

export function identityOf({ id, email, name, phone }) {
  return new SignJWT({ email, name, phone })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(String(id))
    .setExpirationTime('12h')
    .sign(key);
}`;

/** How what it signed comes to the chat: with the page. */
export function identifiedTagFor(origin: string, workspaceId: string): string {
  return tagFor(origin, workspaceId).replace('></script>', '\n  data-identity="…"></script>');
}
