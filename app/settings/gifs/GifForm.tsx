import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { GifProvider, GifRating } from '../../../contract/gifRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeGifProvider, gifReason } from './gifProvider.ts';
import { RatingField } from './RatingField.tsx';

type Props = { now: GifProvider; onDone: () => void };

/** The key, which is kept once GIPHY answers to it, and whom the GIFs are to be fit for. */
export function GifForm({ now, onDone }: Props) {
  const { t } = useSettingsWords();
  const isOn = now.provider !== null;
  const [key, setKey] = useState('');
  const [rating, setRating] = useState<GifRating>(now.rating);
  const { saving, trouble, save } = useSaving(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!saving) void save({ provider: 'giphy', rating, ...(key.trim() && { key: key.trim() }) });
  };
  return (
    <form noValidate aria-label={t('gifs.title')} onSubmit={submit} className="flex max-w-120 flex-col gap-5">
      <FieldFrame
        id="gif-key"
        label={t('gifs.key')}
        hint={t(isOn ? 'providers.secretStays' : 'gifs.keyHint')}
        trouble={null}
      >
        <input
          id="gif-key"
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={key}
          onChange={event => setKey(event.target.value)}
          {...describedBy('gif-key', true, null)}
          aria-invalid={trouble !== null}
          className={controlClass(trouble, false)}
        />
      </FieldFrame>
      <RatingField value={rating} onChange={setRating} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p role="status" className="flex min-w-0 flex-1 basis-60 items-start gap-2 text-small text-quiet">
          {saving && t('providers.asking', { provider: 'GIPHY' })}
          {trouble && <Trouble text={gifReason(trouble, t)} />}
        </p>
        {isOn && (
          <Button look="plain" onClick={onDone} className="max-column:h-10">
            {t('action.cancel')}
          </Button>
        )}
        <Button
          type="submit"
          look="filled"
          disabled={saving || (!isOn && key.trim() === '')}
          aria-busy={saving}
          className="max-column:h-10"
        >
          {t(isOn ? 'gifs.save' : 'gifs.do')}
        </Button>
      </div>
    </form>
  );
}

function Trouble({ text }: { text: string }) {
  return (
    <>
      <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-danger" />
      <span className="text-danger">{text}</span>
    </>
  );
}

function useSaving(onDone: () => void) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const save = async (body: Parameters<typeof changeGifProvider>[1]) => {
    setSaving(true);
    setTrouble(null);
    try {
      await changeGifProvider(client, body);
      say({ text: t('gifs.done'), tone: 'done' });
      onDone();
    } catch (error) {
      setTrouble(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setSaving(false);
    }
  };
  return { saving, trouble, save };
}
