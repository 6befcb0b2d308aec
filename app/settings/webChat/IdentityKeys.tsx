import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { say } from '../../ui/toast.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeKeys } from './changeKeys.ts';
import { identityKeysQuery } from './identityKeysQuery.ts';
import { KeyRow } from './KeyRow.tsx';
import { keyTrouble } from './keyTrouble.ts';

/** As many can be in use at once. */
const MOST_KEYS = 3;

/** The keys that the shop signs with: those in use, and since when others are no more. */
export function IdentityKeys() {
  const { t } = useSettingsWords();
  const id = useId();
  const keys = useQuery(identityKeysQuery);
  const slow = useWaitedFor(keys.isPending);
  if (keys.isError && !keys.data) {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-3">
        <p>{t('identity.error')}</p>
        <Button onClick={() => void keys.refetch()}>{t('action.retry')}</Button>
      </div>
    );
  }
  if (!keys.data) return slow ? <Bone shape="h-9 w-3/5" /> : null;
  const { data } = keys.data;
  const inUse = data.filter(key => key.retired_at === null).length;
  return (
    <div>
      <p id={id} className="mb-1 font-medium">
        {t('identity.keys')}
      </p>
      {data.length === 0 && <p className="mb-2 text-quiet">{t('identity.none')}</p>}
      {data.length > 0 && (
        <ul aria-labelledby={id} className="mb-3 border-t border-line">
          {data.map(key => (
            <KeyRow key={key.id} identityKey={key} isLast={inUse === 1} />
          ))}
        </ul>
      )}
      <NewKey full={inUse >= MOST_KEYS} />
    </div>
  );
}

function NewKey({ full }: { full: boolean }) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const [making, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    try {
      await changeKeys(client, 'createIdentityKey');
      say({ text: t('identity.made'), tone: 'done' });
    } catch (error) {
      say({ text: t('identity.notMade', { reason: keyTrouble(error, t) }), tone: 'refused' });
    }
    setMaking(false);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button disabled={full || making} onClick={() => void make()}>
        <Plus size={16} strokeWidth={1.75} aria-hidden />
        {t('identity.new')}
      </Button>
      {full && <p className="text-small text-quiet">{t('identity.full')}</p>}
    </div>
  );
}
