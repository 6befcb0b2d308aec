import { piecesOf } from './replyText.ts';

/** The text of a quick reply with its variables marked, without their braces. */
export function ReplyText({ text }: { text: string }) {
  return piecesOf(text).map(piece => {
    if (piece.kind !== 'known') return piece.written;
    return (
      <span key={piece.at} className="rounded-key bg-accent-soft px-0.5">
        {piece.name}
      </span>
    );
  });
}
