import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { Problem } from '../../contract/shapes.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/toast.ts';
import { idIn } from './problemWords.ts';
import { reasonOf } from './reasonOf.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** DATA-4: for who has done what the customer asked for. */
export function SeenTo({ problem }: { problem: Problem }) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => call('settleShopifyRequest', { params: { id: idIn(problem) } }),
    onSuccess: () => say({ text: t('problems.seenToNow'), tone: 'done' }),
    onError: error => say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['problems'] }),
  });
  return (
    <Button size="small" disabled={isPending} onClick={() => mutate()}>
      {t('problems.seenTo')}
    </Button>
  );
}
