import { Fragment, memo } from 'react';
import { piecesOf } from './links.ts';

/** Text from outside, as text: the links in it can be followed, and nothing else in it can do anything. */
export const LinkedText = memo(function LinkedText({ text }: { text: string }) {
  return piecesOf(text).map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name, and never move
    if (!piece.href) return <Fragment key={index}>{piece.text}</Fragment>;
    return (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        key={index}
        href={piece.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="wrap-anywhere underline decoration-line-strong underline-offset-2 hover:decoration-current"
      >
        {piece.text}
      </a>
    );
  });
});
