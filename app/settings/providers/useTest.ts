import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call } from '../../../contract/client.ts';
import type { ProviderAccount, ProviderTest } from '../../../contract/providerRoutes.ts';
import { heedChange } from '../patchSettings.ts';
import { QUIET, told, troubleAt } from '../troubles.ts';

export type TestForm = ReturnType<typeof useTest>;

/** A test text as it is sent, again and again if need be. */
export function useTest({ id, numbers }: ProviderAccount) {
  const client = useQueryClient();
  const phones = numbers.filter(number => number.gone_at === null).map(number => number.phone);
  const [from, setFrom] = useState(phones[0] ?? '');
  const [to, setTo] = useState('');
  const [now, setTold] = useState(QUIET);
  const [result, setResult] = useState<ProviderTest | null>(null);
  const send = async () => {
    setResult(null);
    setTold({ ...QUIET, phase: 'saving' });
    try {
      setResult(await call('testProviderAccount', { params: { id }, body: { from, to } }));
      setTold(QUIET);
    } catch (error) {
      heedChange(client, error);
      setTold(was => told(was, error));
    }
  };
  return {
    ...{ phones, from, to, now, result, trouble: troubleAt(now, '/to') },
    setFrom,
    setTo: (phone: string) => {
      setTo(phone);
      setTold(QUIET);
    },
    submit: (event: FormEvent) => {
      event.preventDefault();
      if (now.phase !== 'saving' && to.trim()) void send();
    },
  };
}
