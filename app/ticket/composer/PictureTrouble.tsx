import { ImageOff, X } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Chosen } from '../drafts.ts';
import { previewOf } from '../previews.ts';
import { LineAction } from '../TroubleLine.tsx';

type Broken = Extract<Chosen, { state: 'failed' | 'refused' }>;
type Props = {
  picture: Broken;
  /** Null where another try would not help. */
  onRetry: (() => void) | null;
  onRemove: () => void;
};

/** A picture that can't be sent, why, and what can be done: nothing is thrown away by itself. */
export function PictureTrouble({ picture, onRetry, onRemove }: Props) {
  const { t } = useWords();
  const { name } = picture;
  return (
    <li className="order-1 flex min-h-12 w-full items-center gap-3 rounded-button bg-danger-soft py-1.5 pr-1.5 pl-2">
      <Look picture={picture} />
      <div role="alert" className="min-w-0 flex-1 text-meta text-danger">
        <p className="truncate font-medium">{name}</p>
        <p className="text-pretty">
          {t(picture.state === 'refused' ? `picture.${picture.reason}` : 'picture.failed')}
          {onRetry && (
            <span className="ml-2">
              <LineAction onClick={onRetry}>{t('action.retry')}</LineAction>
            </span>
          )}
        </p>
      </div>
      <IconButton icon={X} name={t('picture.remove', { name })} tip="top-end" onClick={onRemove} />
    </li>
  );
}

/** A file that is no picture has no look. */
function Look({ picture }: { picture: Broken }) {
  const src = previewOf(picture.key);
  const isNone = picture.state === 'refused' && picture.reason !== 'media_too_large';
  if (!src || isNone) {
    return (
      <span className="flex size-9 shrink-0 items-center justify-center text-danger">
        <ImageOff size={20} strokeWidth={1.5} aria-hidden />
      </span>
    );
  }
  return <img src={src} alt="" className="photo size-9 shrink-0 rounded-small object-cover" />;
}
