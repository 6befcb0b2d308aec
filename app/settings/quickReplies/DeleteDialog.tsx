import { useQueryClient } from '@tanstack/react-query';
import type { QuickReply } from '../../../contract/quickReplyRoutes.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { useCarryOut } from '../useCarryOut.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { deleteReply } from './replies.ts';

type Props = { reply: QuickReply; onClose: () => void };

/** Asks first: with the quick reply goes the count of its uses, and no undo would bring that back. */
export function DeleteDialog({ reply: { id, name }, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const carryOut = useCarryOut();
  return (
    <AskFirst
      {...{ title: t('quick.deleteTitle', { name }), body: t('quick.deleteBody'), act: t('quick.deleteDo') }}
      open
      onClose={onClose}
      onAct={() => void carryOut(deleteReply(client, id), t('quick.deleted', { name }))}
    />
  );
}
