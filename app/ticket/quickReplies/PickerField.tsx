import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useWords } from '../../words/useWords.ts';

type Props = Omit<ComponentProps<'input'>, 'onChange'> & { onChange: (text: string) => void };

/** What one types in it is looked for; what is found stands below. */
export function PickerField({ onChange, ...rest }: Props) {
  const { t } = useWords();
  return (
    <div className="relative shrink-0 border-b border-line">
      <Search
        size={16}
        strokeWidth={1.75}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-quiet"
      />
      <input
        {...rest}
        ref={focusOnce}
        role="combobox"
        aria-label={t('quick.find')}
        aria-expanded
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={t('quick.find')}
        onChange={event => onChange(event.target.value)}
        className="h-11 w-full bg-transparent pr-3.5 pl-10 outline-hidden max-column:text-touch"
      />
    </div>
  );
}

function focusOnce(input: HTMLInputElement | null) {
  input?.focus();
}
