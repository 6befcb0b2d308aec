import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused } from '../../../contract/client.ts';
import type { SingleSignOn } from '../../../contract/singleSignOnRoutes.ts';
import { say } from '../../ui/toast.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeSingleSignOn } from './singleSignOn.ts';

export type Edited = {
  issuer: string;
  client_id: string;
  client_secret: string;
  label: string;
  required: boolean;
};

/** The provider as it is being written, and what became of the last try to save it. */
export function useProviderForm({ provider }: SingleSignOn) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const { issuer = '', client_id = '', label = t('sso.labelFirst'), required = false } = provider ?? {};
  const [edited, setEdited] = useState<Edited>({ issuer, client_id, client_secret: '', label, required });
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = async () => {
    setSaving(true);
    setError(null);
    const { client_secret, ...rest } = edited;
    try {
      await changeSingleSignOn(client, { ...rest, ...(client_secret && { client_secret }) });
      setEdited(now => ({ ...now, client_secret: '' }));
      say({ text: t('sso.saved'), tone: 'done' });
    } catch (refusal) {
      setError(refusal);
    }
    setSaving(false);
  };
  return {
    ...{ edited, saving, error, save },
    edit: (part: Partial<Edited>) => setEdited(now => ({ ...now, ...part })),
    /** Said at a field already. */
    isAtField: error instanceof Refused && error.errors.length > 0,
  };
}
