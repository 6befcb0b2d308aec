import type { Media } from '../../contract/shapes.ts';
import { useWords } from '../words/useWords.ts';
import { Picture } from './Picture.tsx';
import { pictureUrl } from './previews.ts';

type Props = { media: readonly Media[]; fromCustomer: boolean };

/** One picture is shown whole; several are squares beside each other, each of which opens whole. */
export function Pictures({ media, fromCustomer }: Props) {
  const [first, ...others] = media;
  if (!first) return null;
  if (others.length === 0) return <Picture picture={first} fromCustomer={fromCustomer} />;
  return (
    <div className="my-1 grid w-fit grid-cols-[repeat(2,minmax(0,160px))] gap-1">
      {media.map(picture => (
        <Square key={picture.id} picture={picture} fromCustomer={fromCustomer} />
      ))}
    </div>
  );
}

function Square({ picture, fromCustomer }: { picture: Media; fromCustomer: boolean }) {
  const { t } = useWords();
  return (
    <a href={picture.url} target="_blank" rel="noopener noreferrer" className="block">
      <img
        src={pictureUrl(picture)}
        alt={t(fromCustomer ? 'thread.customersPicture' : 'thread.picture')}
        loading="lazy"
        className="photo aspect-square w-full rounded-button object-cover"
      />
    </a>
  );
}
