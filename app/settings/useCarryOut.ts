import { say } from '../ui/toast.ts';
import { reasonOf } from './reasonOf.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** Says what came of something; `done` is null where the page shows it. `refused` where its reasons have words of their own. */
export function useCarryOut() {
  const { t } = useSettingsWords();
  const plainly = (error: unknown) => t('settings.refused', { reason: reasonOf(error, t) });
  return async (change: Promise<unknown>, done: string | null, refused = plainly): Promise<void> => {
    try {
      await change;
      if (done !== null) say({ text: done, tone: 'done' });
    } catch (error) {
      say({ text: refused(error), tone: 'refused' });
    }
  };
}
