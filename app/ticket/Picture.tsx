import type { Media } from '../../contract/shapes.ts';
import { classes } from '../ui/classes.ts';
import { useWords } from '../words/useWords.ts';
import { sizeOnScreen } from './pictureSize.ts';
import { pictureUrl } from './previews.ts';

type Props = { picture: Media; fromCustomer: boolean };

/** Its place is kept before it is loaded, so that nothing moves; in full it opens in a tab of its own. */
export function Picture({ picture, fromCustomer }: Props) {
  const { t } = useWords();
  const size = sizeOnScreen(picture);
  return (
    <a href={picture.url} target="_blank" rel="noopener noreferrer" className="my-1 block w-fit max-w-full">
      <img
        {...size}
        src={pictureUrl(picture)}
        alt={t(fromCustomer ? 'thread.customersPicture' : 'thread.picture')}
        loading="lazy"
        className={classes('photo h-auto max-w-full rounded-button', !size && 'max-h-80 w-auto')}
      />
    </a>
  );
}
