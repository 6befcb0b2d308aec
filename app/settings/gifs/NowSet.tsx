import { useQueryClient } from '@tanstack/react-query';
import type { GifProvider } from '../../../contract/gifRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeGifProvider, gifReason } from './gifProvider.ts';

type Props = { now: GifProvider; onChange: () => void };

/** What is set up, and both ways to change it. The key itself is shown to nobody. */
export function NowSet({ now, onChange }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const remove = async () => {
    try {
      await changeGifProvider(client, null);
      say({ text: t('gifs.removed'), tone: 'done' });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      say({ text: gifReason(error, t), tone: 'refused' });
    }
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="min-w-0 text-pretty text-soft">{t(`gifs.rated.${now.rating}`)}</p>
      <div className="flex gap-2">
        <Button look="plain" onClick={() => void remove()}>
          {t('gifs.remove')}
        </Button>
        <Button onClick={onChange}>{t('gifs.change')}</Button>
      </div>
    </div>
  );
}
