import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { say } from '../../ui/toast.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { importReason } from './imports.ts';

/** Does a step of an import, one at a time, and says why where it was refused. */
export function useImportStep() {
  const client = useQueryClient();
  const { t } = useSettingsWords();
  const [busy, setBusy] = useState(false);
  const step = async (work: (of: typeof client) => Promise<unknown>, done?: string) => {
    setBusy(true);
    try {
      await work(client);
      if (done) say({ text: done, tone: 'done' });
    } catch (error) {
      say({ text: t('settings.refused', { reason: importReason(error, t) }), tone: 'refused' });
    } finally {
      setBusy(false);
    }
  };
  return { busy, step };
}
