import type { GifRating } from '../../../contract/gifRoutes.ts';
import { Choice } from '../Choice.tsx';
import { FieldFrame } from '../FieldFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { RATINGS } from './gifProvider.ts';

type Props = { value: GifRating; onChange: (rating: GifRating) => void };

export function RatingField({ value, onChange }: Props) {
  const { t } = useSettingsWords();
  return (
    <FieldFrame id="gif-rating" label={t('gifs.rating')} trouble={null}>
      <Choice
        id="gif-rating"
        wide
        value={value}
        choices={RATINGS.map(rating => ({ value: rating, name: t(`gifs.rated.${rating}`) }))}
        onChoose={onChange}
      />
    </FieldFrame>
  );
}
