import { useCallback } from 'react';
import { say } from '../../ui/toast.ts';
import { useWords } from '../../words/useWords.ts';
import type { DraftPlace } from '../drafts.ts';
import { addPictures, MOST_PICTURES } from './pictures.ts';

/** Puts files into the reply, and says what there was no room for. */
export function useAddPictures(place: DraftPlace): (files: File[]) => void {
  const { t } = useWords();
  return useCallback(
    files => {
      if (files.length === 0) return;
      const left = addPictures(place, files);
      if (left > 0)
        say({ text: t('picture.tooMany', { most: MOST_PICTURES, count: left }), tone: 'refused' });
    },
    [place, t],
  );
}
