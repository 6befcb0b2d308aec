import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { call } from '../../../../contract/client.ts';
import type { Gif } from '../../../../contract/gifRoutes.ts';
import type { Upload } from '../../../../contract/mediaRoutes.ts';
import { heedRefusal } from '../../../session/ends.ts';
import { say } from '../../../ui/toast.ts';
import { useWords } from '../../../words/useWords.ts';
import type { DraftPlace } from '../../drafts.ts';
import { addUpload, MOST_PICTURES } from '../pictures.ts';

/** Has a GIF fetched, and puts it into the reply. Whoever leaves before it has come does not get it. */
export function useChoose(place: DraftPlace, onDone: () => void) {
  const { t } = useWords();
  const client = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const ending = useRef<AbortController>(null);
  useEffect(() => () => ending.current?.abort(), []);
  const put = (title: string, upload: Upload) => {
    if (!addUpload(place, title || t('gif.untitled'), upload))
      say({ text: t('picture.tooMany', { most: MOST_PICTURES, count: 1 }), tone: 'refused' });
    onDone();
  };
  const fail = (error: unknown) => {
    if (!(error instanceof Error)) throw error;
    heedRefusal(client, error);
    setBusy(null);
    setTrouble(error);
  };
  const choose = async ({ id, title }: Gif) => {
    ending.current?.abort();
    const { signal } = begin(ending);
    setBusy(id);
    setTrouble(null);
    try {
      const upload = await call('chooseGif', { params: { id }, signal });
      if (!signal.aborted) put(title, upload);
    } catch (error) {
      if (!signal.aborted) fail(error);
    }
  };
  return { busy, trouble, choose: (gif: Gif) => void choose(gif) };
}

function begin(ending: RefObject<AbortController | null>): AbortController {
  const mine = new AbortController();
  ending.current = mine;
  return mine;
}
