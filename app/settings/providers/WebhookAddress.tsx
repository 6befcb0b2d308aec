import { useId } from 'react';
import { CopiedAddress } from '../CopiedAddress.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import type { RealAccount } from './providers.ts';

/** What the provider has to be told, and where to tell it. */
export function WebhookAddress({ account }: { account: RealAccount }) {
  const { t } = useSettingsWords();
  const id = useId();
  const address = account.webhook_urls?.messages ?? '';
  return (
    <div>
      <label htmlFor={id} className="block font-medium">
        {t('providers.webhook')}
      </label>
      <p id={`${id}-hint`} className="mt-0.5 mb-1.5 text-small text-pretty text-quiet">
        {t(`providers.${account.provider}Webhook`)}
      </p>
      <CopiedAddress id={id} address={address} />
    </div>
  );
}
