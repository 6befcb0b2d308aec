import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../../words/useWords.ts';
import type { DraftPlace } from '../../drafts.ts';
import { focusOnce, PICKER_FIELD, PickerPanel } from '../PickerPanel.tsx';
import { Found } from './Found.tsx';
import { GifTrouble } from './GifTrouble.tsx';
import { gifProviderQuery } from './gifs.ts';
import { NoGifs } from './NoGifs.tsx';
import { useChoose } from './useChoose.ts';
import { useSettled } from './useSettled.ts';

type Props = { place: DraftPlace; onDone: () => void; onBlur: () => void };

/** A field to search in, and below it what is found, or what many send now. Enter takes, Escape leaves. */
export function GifPicker({ place, onDone, onBlur }: Props) {
  const { t } = useWords();
  const { data: provider, error } = useQuery(gifProviderQuery);
  const [text, setText] = useState('');
  const words = useSettled(text.trim());
  const { busy, trouble, choose } = useChoose(place, onDone);
  return (
    <PickerPanel label={t('gif.add')} onEscape={onDone} onBlur={onBlur}>
      <div className="flex shrink-0 border-b border-line">
        <input
          ref={focusOnce}
          type="search"
          aria-label={t('gif.find')}
          placeholder={t('gif.find')}
          autoComplete="off"
          maxLength={50}
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={intoFound}
          className={PICKER_FIELD}
        />
      </div>
      {trouble && <GifTrouble error={trouble} />}
      {error && <GifTrouble error={error} />}
      {provider && !provider.provider && <NoGifs />}
      {provider?.provider && <Found words={words} busy={busy} onChoose={choose} />}
      {provider?.provider && (
        <p className="shrink-0 border-t border-line px-3.5 py-2 text-meta text-quiet">{t('gif.by')}</p>
      )}
    </PickerPanel>
  );
}

/** Down from the field is into what is found. */
function intoFound(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  event.currentTarget.closest('[role=dialog]')?.querySelector<HTMLElement>('fieldset button')?.focus();
}
