import { useId, useRef } from 'react';
import { CopyButton } from '../CopyButton.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';

/** What the provider has to be told first. */
export function RedirectAddress({ address }: { address: string }) {
  const { t } = useSettingsWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {t('sso.redirect')}
      </label>
      <div className="flex max-w-120 items-stretch gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          value={address}
          aria-describedby={`${id}-hint`}
          onFocus={event => event.target.select()}
          className="block h-9 min-w-0 flex-1 truncate rounded-button border border-line-strong bg-surface-quiet px-3 text-soft max-column:h-11"
        />
        <CopyButton
          text={address}
          mark={() => field.current?.select()}
          describedBy={id}
          className="h-9 max-column:h-11"
        />
      </div>
      <p id={`${id}-hint`} className="mt-1.5 max-w-120 text-small text-pretty text-quiet">
        {t('sso.redirectHint')}
      </p>
    </div>
  );
}
