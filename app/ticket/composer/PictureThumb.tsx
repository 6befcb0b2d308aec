import { X } from 'lucide-react';
import { useWords } from '../../words/useWords.ts';
import type { Chosen } from '../drafts.ts';
import { previewOf } from '../previews.ts';

type Shown = Extract<Chosen, { state: 'uploading' | 'ready' }>;
type Props = { picture: Shown; onRemove: () => void };

export function PictureThumb({ picture, onRemove }: Props) {
  const { t } = useWords();
  const { key, name, state } = picture;
  const src = previewOf(key) ?? (state === 'ready' ? picture.upload.url : undefined);
  return (
    <li className="relative size-16">
      <img src={src} alt={name} className="photo size-full rounded-button bg-selected object-cover" />
      {state === 'uploading' && <Progress name={name} part={picture.progress} />}
      <button
        type="button"
        aria-label={t('picture.remove', { name })}
        title={t('picture.remove', { name })}
        onClick={onRemove}
        className="moving absolute -top-1.5 -right-1.5 inline-flex size-5 items-center justify-center rounded-full bg-surface-raised text-soft shadow-raised after:absolute after:-inset-2.5 hover:text-ink"
      >
        <X size={12} strokeWidth={2} aria-hidden />
      </button>
    </li>
  );
}

/** Once all of it has left, the server still has to look at it: the bar stays, full. */
function Progress({ name, part }: { name: string; part: number }) {
  const { t } = useWords();
  return (
    <div
      role="progressbar"
      aria-label={t('picture.progress', { name })}
      aria-valuenow={Math.round(part * 100)}
      className="absolute inset-0 flex items-end rounded-button bg-field/60 p-1.5"
    >
      <div className="h-1 w-full overflow-hidden rounded-full bg-control/40">
        <div className="moving h-full origin-left bg-accent" style={{ transform: `scaleX(${part})` }} />
      </div>
    </div>
  );
}
