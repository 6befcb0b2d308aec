import { Fragment, memo } from 'react';
import { Found } from '../found/Found.tsx';
import { piecesOf } from './links.ts';

type Props = { text: string; query?: string | undefined };

/**
 * Text from outside, as text: the links in it can be followed, and nothing else in it can do anything. What was looked for
 * is marked.
 */
export const LinkedText = memo(function LinkedText({ text, query }: Props) {
  return piecesOf(text).map((piece, index) => {
    const words = <Found text={piece.text} query={query} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name, and never move
    if (!piece.href) return <Fragment key={index}>{words}</Fragment>;
    return (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        key={index}
        href={piece.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="wrap-anywhere underline decoration-line-strong underline-offset-2 hover:decoration-current"
      >
        {words}
      </a>
    );
  });
});
