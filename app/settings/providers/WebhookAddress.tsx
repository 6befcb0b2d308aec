import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { useWords } from '../../words/useWords.ts';
import type { RealAccount } from './providers.ts';

/** What the provider has to be told, and where to tell it. */
export function WebhookAddress({ account }: { account: RealAccount }) {
  const { t } = useWords();
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

const SIGN = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

function Address({ id, address }: { id: string; address: string }) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Not over plain http, and not where the reader forbids it.
      say({ text: t('providers.notCopied'), tone: 'refused' });
    }
  };
  const Sign = copied ? Check : Copy;
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
      <Button onClick={() => void copy()} aria-describedby={id} className="h-9 max-column:h-11">
        <Sign {...SIGN} />
        <span aria-live="polite">{t(copied ? 'providers.copied' : 'providers.copy')}</span>
      </Button>
    </div>
  );
}
