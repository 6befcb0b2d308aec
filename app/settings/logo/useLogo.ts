import { useEffect, useRef, useState } from 'react';
import { Refused } from '../../../contract/client.ts';
import { uploadMedia } from '../../../contract/upload.ts';
import { useField } from '../useForm.ts';

/** Why a picture was not taken, as the catalogs call it. */
export type WhyNoLogo = 'notAnImage' | 'tooLarge' | 'failed';

const REASONS: Record<string, WhyNoLogo> = {
  media_not_an_image: 'notAnImage',
  media_too_large: 'tooLarge',
  body_too_large: 'tooLarge',
};

/** The logo that is chosen: uploaded at once, the last of several that are chosen one after the other. */
export function useLogo() {
  const { edit } = useField('/logo_media_id');
  const [progress, setProgress] = useState<number | null>(null);
  const [why, setWhy] = useState<WhyNoLogo | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const begin = () => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
    setWhy(null);
  };
  const upload = async (file: File) => {
    begin();
    const mine = new AbortController();
    running.current = mine;
    setProgress(0);
    try {
      const { id } = await uploadMedia(file, { signal: mine.signal, onProgress: setProgress });
      edit(id);
    } catch (error) {
      if (mine.signal.aborted) return;
      setWhy((error instanceof Refused && REASONS[error.code]) || 'failed');
    }
    setProgress(null);
  };
  return {
    ...{ progress, why },
    upload: (file: File) => void upload(file),
    remove: () => {
      begin();
      edit('');
    },
  };
}
