import type { KeptPart } from '../../../contract/retention.ts';
import type { RetentionPreview } from '../../../contract/retentionRoutes.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';

/** How much of each part would go, as a sentence; null where nothing would. */
export function useGoes({ texts, chats, activity }: RetentionPreview): Record<KeptPart, string | null> {
  const { t } = useSettingsWords();
  return {
    texts: texts.messages === 0 ? null : t(texts.more ? 'keep.textsMore' : 'keep.textsGo', texts),
    chats: chats.messages === 0 ? null : t(chats.more ? 'keep.chatsMore' : 'keep.chatsGo', chats),
    activity:
      activity.events === 0 ? null : t(activity.more ? 'keep.activityMore' : 'keep.activityGo', activity),
  };
}
