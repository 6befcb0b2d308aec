import { ChevronDown } from 'lucide-react';
import type { GifRating } from '../../../contract/gifRoutes.ts';
import { controlClass } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { RATINGS } from './gifProvider.ts';

type Props = { value: GifRating; onChange: (rating: GifRating) => void };

export function RatingField({ value, onChange }: Props) {
  const { t } = useSettingsWords();
  return (
    <FieldFrame id="gif-rating" label={t('gifs.rating')} trouble={null}>
      <span className="relative block">
        <select
          id="gif-rating"
          value={value}
          onChange={event => onChange(RATINGS.find(one => one === event.target.value) ?? 'g')}
          className={controlClass(null, false, 'appearance-none truncate pr-9')}
        >
          {RATINGS.map(rating => (
            <option key={rating} value={rating}>
              {t(`gifs.rated.${rating}`)}
            </option>
          ))}
        </select>
        <ChevronDown
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-quiet"
        />
      </span>
    </FieldFrame>
  );
}
