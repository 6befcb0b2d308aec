import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PushDevice } from '../../../contract/notificationRoutes.ts';
import { choicesQuery } from '../../notify/choices.ts';
import { say } from '../../ui/toast.ts';
import type { Language } from '../../words/language.ts';
import { SwitchRow } from '../SwitchRow.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { canSubscribe, subscribe, unsubscribe } from './device.ts';

type Props = { pushKey: string; devices: readonly PushDevice[]; allowed: boolean };

/** Whether this browser is told while Parley is closed in it, by its own push service. */
export function ClosedSwitch({ pushKey, devices, allowed }: Props) {
  const { t, language } = useSettingsWords();
  const client = useQueryClient();
  const can = useQuery({ queryKey: ['can-subscribe'], queryFn: canSubscribe }).data ?? false;
  const [wanted, setWanted] = useState<boolean | null>(null);
  const here = devices.filter(device => device.here);
  const change = async (on: boolean) => {
    setWanted(on);
    const done = on ? subscribe(pushKey, language as Language) : unsubscribe(here.map(({ id }) => id));
    await done.catch(() => say({ text: t('told.closedFailed'), tone: 'refused' }));
    await client.invalidateQueries({ queryKey: choicesQuery.queryKey });
    setWanted(null);
  };
  return (
    <SwitchRow
      label={t('told.closed')}
      hint={t(can ? 'told.closedHint' : 'told.closedCannot')}
      on={wanted ?? here.length > 0}
      disabled={!can || !allowed}
      onChange={on => void change(on)}
    />
  );
}
