import { useId } from 'react';
import type { TagColor } from '../../contract/vocabulary.ts';
import { useWords } from '../words/useWords.ts';
import { TAG_COLORS } from './tags.ts';

type Props = { value: TagColor; onChoose: (color: TagColor) => void };

/** A tag's colour, each by its name for who cannot see it. */
export function ColorChoice({ value, onChoose }: Props) {
  const { t } = useWords();
  const name = useId();
  return (
    <div className="@container">
      {/* Two rows of as many, where a finger's eight have no room in one. */}
      <div
        role="radiogroup"
        aria-label={t('tag.color')}
        className="grid w-fit grid-cols-8 gap-0.5 max-column:@max-[334px]:grid-cols-4"
      >
        {TAG_COLORS.map(color => (
          <label
            key={color}
            title={t(`tag.color.${color}`)}
            className="relative flex size-7 items-center justify-center rounded-full border border-transparent has-checked:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent-text max-column:size-10"
          >
            <input
              type="radio"
              name={name}
              checked={color === value}
              onChange={() => onChoose(color)}
              className="absolute inset-0 appearance-none rounded-full outline-hidden"
            />
            <span aria-hidden data-tag={color} className="tag-dot size-5 rounded-full max-column:size-6" />
            <span className="sr-only">{t(`tag.color.${color}`)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
