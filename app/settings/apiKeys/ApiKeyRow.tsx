import { useState } from 'react';
import { call } from '../../../contract/client.ts';
import type { ApiKey } from '../../../contract/shapes.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { Button } from '../../ui/Button.tsx';
import { fullTime } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useCarryOut } from '../useCarryOut.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { useKeyChange } from './apiKeys.ts';
import { isEnding } from './scopes.ts';

/** Which key it is, what it opens, and whether anybody uses it. */
export function ApiKeyRow({ apiKey }: { apiKey: ApiKey }) {
  const clock = useSettingsClock();
  const { t } = clock;
  const now = useNow();
  const { name, prefix, scopes, last_used_at: used, expires_at: expires } = apiKey;
  const time = (at: string) => fullTime(Date.parse(at), clock);
  const isOver = expires !== null && Date.parse(expires) <= now;
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="min-w-60 flex-1">
        <p className="font-semibold break-words">{name}</p>
        <p className="text-small break-words text-quiet">
          <code className="font-mono tracking-normal">{prefix}…</code> ·{' '}
          {used ? t('apiKeys.used', { time: time(used) }) : t('apiKeys.unused')}
        </p>
        <p className="mt-1 font-mono text-fine tracking-normal break-words text-quiet">{scopes.join(', ')}</p>
        <p className={isEnding(expires, now) ? 'mt-1 text-small text-danger' : 'mt-1 text-small text-quiet'}>
          {expires === null
            ? t('apiKeys.forEver')
            : t(isOver ? 'apiKeys.expired' : 'apiKeys.expires', { time: time(expires) })}
        </p>
      </div>
      <Revoke apiKey={apiKey} />
    </li>
  );
}

function Revoke({ apiKey: { id, name } }: { apiKey: ApiKey }) {
  const { t } = useSettingsClock();
  const change = useKeyChange();
  const [asking, ask] = useState(false);
  const carryOut = useCarryOut();
  const revoke = () => change(call('revokeApiKey', { params: { id } }));
  return (
    <>
      <Button size="small" aria-label={t('apiKeys.revokeOf', { name })} onClick={() => ask(true)}>
        {t('apiKeys.revoke')}
      </Button>
      <AskFirst
        {...{
          title: t('apiKeys.revokeTitle', { name }),
          body: t('apiKeys.revokeBody'),
          act: t('apiKeys.revoke'),
        }}
        open={asking}
        onAct={() => void carryOut(revoke(), t('apiKeys.revoked', { name }))}
        onClose={() => ask(false)}
      />
    </>
  );
}
