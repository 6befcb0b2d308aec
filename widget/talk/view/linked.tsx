import { piecesOf } from '../links.ts';

/** A text with its links. They lead away from the shop, and take nothing of it along. */
export function linked(body: string) {
  return piecesOf(body).map(({ at, text, url }) =>
    url ? (
      <a key={at} href={url} target="_blank" rel="noopener noreferrer nofollow">
        {text}
      </a>
    ) : (
      text
    ),
  );
}

/** Up to three emoji and nothing else are shown large. */
export function kindOf(body: string): string {
  const isEmoji = /^(?:\p{Extended_Pictographic}(?:\p{M}|\u200d|\ufe0f|\p{Emoji_Modifier})*\s*){1,3}$/u.test(
    body,
  );
  return isEmoji ? 'emojis' : '';
}
