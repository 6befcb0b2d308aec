import { useId } from 'react';
import { CopiedAddress } from '../CopiedAddress.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';

/** What the provider has to be told first. */
export function RedirectAddress({ address }: { address: string }) {
  const { t } = useSettingsWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {t('sso.redirect')}
      </label>
      <div className="max-w-120">
        <CopiedAddress id={id} address={address} />
      </div>
      <p id={`${id}-hint`} className="mt-1.5 max-w-120 text-small text-pretty text-quiet">
        {t('sso.redirectHint')}
      </p>
    </div>
  );
}
