import { useShortcut } from '../keyboard/useShortcut.ts';
import { useAvailability, useSetOnline } from './availability.ts';

/** ASSIGN-3: comes Online or goes Offline by one key, while round robin is on. */
export function useOnlineKey() {
  const mine = useAvailability();
  const become = useSetOnline();
  useShortcut('v', () => void become(!mine?.online), mine !== null);
}
