import { useId, useRef } from 'react';
import { CopyButton } from '../CopyButton.tsx';
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
      <Address id={id} address={address} />
    </div>
  );
}

function Address({ id, address }: { id: string; address: string }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="flex items-stretch gap-2">
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
  );
}
