import { Plus } from 'lucide-react';
import { useState } from 'react';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import { CodeBlock } from '../CodeBlock.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ApiKeyRow } from './ApiKeyRow.tsx';
import { useApiKeys } from './apiKeys.ts';
import { NewApiKey } from './NewApiKey.tsx';

/** DATA-3: by what the shop's own programs get in, for Owner and Admin. */
export function ApiKeysPage() {
  const { t } = useSettingsWords();
  const allowed = mayAdminister(useSession().member.role);
  return (
    <SettingsFrame title={t('apiKeys.title')}>
      {allowed ? <Keys /> : <Notice text={t('apiKeys.notYours')} />}
    </SettingsFrame>
  );
}

function Keys() {
  const { t } = useSettingsWords();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const begin = () => {
    setMade(null);
    setOpen(true);
  };
  const done = (key: string) => {
    setOpen(false);
    setMade(key);
  };
  return (
    <div className="@container px-12 pb-12 max-pane:px-8 max-column:px-4">
      <div className="max-w-240">
        <h1 className="flex min-h-14 items-center text-title max-column:text-view">{t('apiKeys.title')}</h1>
        <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
          <Intro />
          <Button disabled={open} onClick={begin} className="max-column:h-10">
            <Plus size={16} strokeWidth={1.75} aria-hidden />
            {t('apiKeys.new')}
          </Button>
        </div>
        {open && <NewApiKey onClose={() => setOpen(false)} onMade={done} />}
        {made && <ShownOnce secret={made} />}
        <List />
      </div>
    </div>
  );
}

function Intro() {
  const { t } = useSettingsWords();
  return (
    <p className="max-w-150 min-w-60 flex-1 text-pretty text-quiet">
      {t('apiKeys.intro')}{' '}
      <a
        href="/api/docs/"
        target="_blank"
        rel="noreferrer"
        className="text-accent-text underline underline-offset-2"
      >
        {t('apiKeys.docs')}
      </a>
    </p>
  );
}

/** Nobody sees it a second time. */
function ShownOnce({ secret }: { secret: string }) {
  const { t } = useSettingsWords();
  return (
    <div role="status" className="mb-6 rounded-card bg-surface-quiet p-4">
      <CodeBlock label={t('apiKeys.made')} code={secret} />
      <p className="mt-2 max-w-150 text-small text-pretty text-quiet">{t('apiKeys.once')}</p>
    </div>
  );
}

function List() {
  const { t } = useSettingsWords();
  const words = {
    list: t('apiKeys.title'),
    loading: t('apiKeys.loading'),
    error: t('apiKeys.error'),
    empty: t('apiKeys.empty'),
    more: t('apiKeys.more'),
  };
  return (
    <PagedList query={useApiKeys()} words={words} row={one => <ApiKeyRow key={one.id} apiKey={one} />} />
  );
}
