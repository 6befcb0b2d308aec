import { useSettingsWords } from '../words/useSettingsWords.ts';
import { type Piece, piecesOf } from './replyText.ts';
import { useSaid } from './useSaid.ts';

/** A quick reply with its variables filled in, as far as that can be told without a customer. */
export function Sample({ text }: { text: string }) {
  const { t } = useSettingsWords();
  if (!text.includes('{{')) return null;
  return (
    <p className="mt-1.5 text-small text-pretty break-words whitespace-pre-line text-quiet">
      {t('template.sentAs')}: <Filled text={text} />
    </p>
  );
}

export function Filled({ text }: { text: string }) {
  return piecesOf(text).map(piece => <Shown key={piece.at} piece={piece} />);
}

function Shown({ piece }: { piece: Piece }) {
  const { t } = useSettingsWords();
  const { text, isOpen } = useSaid()(piece);
  if (piece.kind === 'unknown') return <span className="text-danger">{text}</span>;
  if (piece.kind === 'text' || !isOpen) return text;
  const { fallback } = piece;
  return <i>{fallback ? t('quick.orElse', { variable: text, fallback }) : text}</i>;
}
