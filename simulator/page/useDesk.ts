import { useCallback, useEffect, useState } from 'react';
import type { Desk, SimulatedText } from '../shapes.ts';
import { fetchDesk, fetchTexts, Refused } from './api.ts';
import { listen } from './live.ts';
import { type Threads, withTexts } from './threads.ts';
import type { ErrorWord } from './words.ts';

export type DeskView = {
  desk: Desk | null;
  threads: Threads;
  live: boolean;
  error: ErrorWord | null;
  took(text: SimulatedText): void;
  refresh(): Promise<void>;
};

/** The phones and their texts, kept as fresh as the live stream allows. */
export function useDesk(): DeskView {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [threads, setThreads] = useState<Threads>(new Map());
  const [live, setLive] = useState(false);
  const [error, setError] = useState<ErrorWord | null>(null);

  const took = useCallback((text: SimulatedText) => setThreads(old => withTexts(old, [text])), []);
  const refresh = useCallback(async () => {
    try {
      const fresh = await fetchDesk();
      const texts = await Promise.all(fresh.phones.map(({ phone }) => fetchTexts(phone)));
      setThreads(old => withTexts(old, texts.flat()));
      setDesk(fresh);
      setError(null);
    } catch (failure) {
      setError(failure instanceof Refused ? failure.word : 'internal');
    }
  }, []);

  useEffect(() => {
    const refetch = () => void refresh();
    const onOpen = () => {
      setLive(true);
      refetch();
    };
    const onLost = () => {
      setLive(false);
      // Where even the stream is refused, the phones are too: asking for them says why.
      refetch();
    };
    return listen({ onOpen, onLost, onText: took, onDesk: refetch });
  }, [refresh, took]);

  return { desk, threads, live, error, took, refresh };
}
