import { type ComponentProps, type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { classes } from '../ui/classes.ts';
import { type Piece, piecesOf, splitAt } from './template.ts';

/** As much of a piece as is drawn. */
type Drawn = Pick<Piece, 'kind' | 'written'>;

/** The text and what lies behind it must break their lines at the same letter. */
const TYPE =
  'col-start-1 row-start-1 min-h-14 w-full px-3.5 pt-3 pb-2 break-words whitespace-pre-wrap max-column:text-touch';

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'ref'> & {
  ref: Ref<HTMLTextAreaElement>;
  value: string;
  /** The character, from 1, at which a refused variable begins. */
  wrongAt: number | null;
  /** The text in pieces, where it is no setting's. */
  drawn?: Drawn[];
  onChange: (text: string) => void;
};

/** A plain text box whose variables are marked, by the same text drawn behind it. It grows with what is in it. */
export function TemplateText({ ref, value, wrongAt, drawn = piecesOf(value), onChange, ...rest }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => box.current);
  useSelectWrong(box, wrongAt);
  return (
    <div className="grid">
      <div aria-hidden className={classes(TYPE, 'text-transparent select-none')}>
        {keyed(drawn).map(({ key, piece }) => (
          <span key={key} className={MARK[piece.kind]}>
            {piece.written}
          </span>
        ))}
        {/* A last line that is empty has its height, too. */}
        {'\u200b'}
      </div>
      <textarea
        ref={box}
        {...rest}
        spellCheck={false}
        value={value}
        onChange={event => onChange(event.target.value)}
        className={classes(TYPE, 'relative resize-none overflow-hidden bg-transparent outline-hidden')}
      />
    </div>
  );
}

const MARK: Record<Piece['kind'], string> = {
  text: '',
  known: 'rounded-key bg-accent-soft',
  unknown: 'rounded-key bg-danger-soft underline decoration-danger decoration-wavy',
};

/** Pieces have no names: each is known by where it begins. */
function keyed(pieces: Drawn[]): { key: number; piece: Drawn }[] {
  let at = 0;
  return pieces.map(piece => {
    const key = at;
    at += piece.written.length;
    return { key, piece };
  });
}

/** What was refused is selected: typing replaces it. */
function useSelectWrong(box: RefObject<HTMLTextAreaElement | null>, wrongAt: number | null) {
  useEffect(() => {
    if (!box.current || wrongAt === null) return;
    const { before, variable } = splitAt(box.current.value, wrongAt);
    box.current.setSelectionRange(before.length, before.length + (variable.length || 2));
  }, [box, wrongAt]);
}
