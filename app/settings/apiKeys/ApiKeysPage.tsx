import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import { AdminsPage } from '../ChangersPage.tsx';
import { CodeBlock } from '../CodeBlock.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ApiKeyRow } from './ApiKeyRow.tsx';
import { useApiKeys } from './apiKeys.ts';
import { NewApiKey } from './NewApiKey.tsx';

/** DATA-3: by what the shop's own programs get in, for Owner and Admin. */
export function ApiKeysPage() {
  const { t } = useSettingsWords();
  return (
    <AdminsPage title={t('apiKeys.title')} notYours={t('apiKeys.notYours')}>
      <Keys />
    </AdminsPage>
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
    <>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <Intro />
        <Button disabled={open} onClick={begin}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {t('apiKeys.new')}
        </Button>
      </div>
      {open && <NewApiKey onClose={() => setOpen(false)} onMade={done} />}
      {made && <ShownOnce secret={made} />}
      <List />
    </>
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
