import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { GifProvider, GifRating } from '../../../contract/gifRoutes.ts';
import { say } from '../../ui/toast.ts';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { FormFoot } from '../FormFoot.tsx';
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
      <FormFoot
        news={saving && t('providers.asking', { provider: 'GIPHY' })}
        trouble={trouble && gifReason(trouble, t)}
        act={t(isOn ? 'gifs.save' : 'gifs.do')}
        saving={saving}
        idle={!isOn && key.trim() === ''}
        {...(isOn && { onCancel: onDone })}
      />
    </form>
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
