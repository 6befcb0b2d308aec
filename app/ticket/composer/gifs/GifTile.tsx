import type { Gif } from '../../../../contract/gifRoutes.ts';
import { classes } from '../../../ui/classes.ts';
import { useWords } from '../../../words/useWords.ts';

type Props = { gif: Gif; busy: boolean; onChoose: () => void };

/** Who wants nothing to move sees how it begins. */
const isStill = matchMedia('(prefers-reduced-motion: reduce)');

/** One to choose, by its preview, which the server fetches. */
export function GifTile({ gif: { id, title }, busy, onChoose }: Props) {
  const { t } = useWords();
  const name = title || t('gif.untitled');
  return (
    <button
      type="button"
      aria-label={name}
      aria-busy={busy}
      title={name}
      onClick={onChoose}
      className={classes(
        'moving block h-22 overflow-hidden rounded-small bg-selected hover:opacity-85',
        busy && 'opacity-45',
      )}
    >
      <img
        src={`/api/v1/gifs/${id}/preview${isStill.matches ? '?still=true' : ''}`}
        alt=""
        loading="lazy"
        className="size-full object-cover"
      />
    </button>
  );
}
