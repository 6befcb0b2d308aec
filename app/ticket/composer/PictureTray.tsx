import { useWords } from '../../words/useWords.ts';
import type { Chosen, DraftPlace } from '../drafts.ts';
import { PictureThumb } from './PictureThumb.tsx';
import { PictureTrouble } from './PictureTrouble.tsx';
import { removePicture, retryPicture } from './pictures.ts';

type Props = { place: DraftPlace; pictures: readonly Chosen[]; onRemoved: () => void };

/** The pictures that the reply will have, in their order. */
export function PictureTray({ place, pictures, onRemoved }: Props) {
  const { t } = useWords();
  if (pictures.length === 0) return null;
  return (
    <ul aria-label={t('picture.chosen')} className="flex flex-wrap gap-2 px-3.5 pt-2">
      {pictures.map(picture => {
        const { key, state } = picture;
        const onRemove = () => {
          removePicture(place, key);
          onRemoved();
        };
        if (state === 'uploading' || state === 'ready')
          return <PictureThumb key={key} picture={picture} onRemove={onRemove} />;
        const onRetry = state === 'failed' ? () => retryPicture(place, key) : null;
        return <PictureTrouble key={key} picture={picture} onRetry={onRetry} onRemove={onRemove} />;
      })}
    </ul>
  );
}
