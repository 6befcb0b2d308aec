import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { KEPT_PARTS } from '../../../contract/retention.ts';
import type { Retention } from '../../../contract/retentionRoutes.ts';
import { say } from '../../ui/toast.ts';
import { useEdits } from '../useEdits.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { previewQuery, saveRetention, type Typed, typedOf, wanted } from './retention.ts';

/** What is typed, what of what is kept would go by it, and what became of the last try to save it. */
export function useRetentionForm(now: Retention) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const saved = typedOf(now);
  const [edits, setEdits] = useEdits<Partial<Typed>>('retention', {});
  const [asking, setAsking] = useState(false);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const typed = { ...saved, ...edits };
  const body = wanted(typed);
  const { data: preview } = useQuery(previewQuery(body));
  const save = async () => {
    setAsking(false);
    if (!body) return;
    setSaving(true);
    setError(null);
    try {
      await saveRetention(client, body);
      setEdits({});
      say({ text: t('settings.saved'), tone: 'done' });
    } catch (refusal) {
      setError(refusal);
    }
    setSaving(false);
  };
  const isForGood = KEPT_PARTS.every(part => typed[part].trim() === '');
  return {
    ...{ typed, body, preview, saving, error, asking },
    dirty: KEPT_PARTS.some(part => typed[part] !== saved[part]),
    edit: (part: Partial<Typed>) => setEdits(was => ({ ...was, ...part })),
    discard: () => setEdits({}),
    /** Of what is kept for good there is nothing to ask. */
    ask: () => (isForGood ? void save() : setAsking(true)),
    doNot: () => setAsking(false),
    save: () => void save(),
  };
}
