import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { ChangersPage } from '../ChangersPage.tsx';
import { NotRead } from '../NotRead.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { NewWebhook } from './NewWebhook.tsx';
import type { Shown } from './SecretOnce.tsx';
import { WebhookSection } from './WebhookSection.tsx';
import { webhooksQuery } from './webhooks.ts';

/** DATA-3: the shop's own programs that are told of changes. */
export function WebhooksPage() {
  const { t } = useSettingsWords();
  return (
    <ChangersPage title={t('hooks.title')}>
      <Webhooks />
    </ChangersPage>
  );
}

function Webhooks() {
  const { t } = useSettingsWords();
  const [open, setOpen] = useState(false);
  const [shown, show] = useState<Shown | null>(null);
  const made = (secret: Shown) => {
    setOpen(false);
    show(secret);
  };
  return (
    <>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <p className="max-w-150 min-w-60 flex-1 text-pretty text-quiet">{t('hooks.intro')}</p>
        <Button disabled={open} onClick={() => setOpen(true)}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {t('hooks.new')}
        </Button>
      </div>
      {open && <NewWebhook onClose={() => setOpen(false)} onMade={made} />}
      <List shown={shown} onSecret={show} />
    </>
  );
}

type ListProps = { shown: Shown | null; onSecret: (shown: Shown) => void };

function List({ shown, onSecret }: ListProps) {
  const { t } = useSettingsWords();
  const { data, isPending, isError, refetch } = useQuery(webhooksQuery);
  const slow = useWaitedFor(isPending);
  if (isError && !data) return <NotRead text={t('hooks.error')} again={refetch} />;
  if (!data) return slow ? <Bone shape="h-3 w-2/5" /> : null;
  if (data.length === 0)
    return <p className="py-16 text-center text-balance text-quiet">{t('hooks.empty')}</p>;
  return (
    <ul aria-label={t('hooks.title')} className="border-b border-line">
      {data.map(webhook => (
        <WebhookSection
          key={webhook.id}
          webhook={webhook}
          secret={shown?.id === webhook.id ? shown.secret : null}
          onSecret={onSecret}
        />
      ))}
    </ul>
  );
}
