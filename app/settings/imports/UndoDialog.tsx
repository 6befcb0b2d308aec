import { WebhookDialog } from '../webhooks/WebhookDialog.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';

type Props = { open: boolean; onUndo: () => void; onClose: () => void };

/** Asks first. */
export function UndoDialog({ open, onUndo, onClose }: Props) {
  const { t } = useSettingsWords();
  return (
    <WebhookDialog
      {...{ title: t('imports.undoTitle'), body: t('imports.undoBody'), act: t('imports.undo') }}
      open={open}
      onAct={onUndo}
      onClose={onClose}
    />
  );
}
