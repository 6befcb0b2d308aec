import { useSyncExternalStore } from 'react';

/** The two widths at which the screen changes its columns: see TOKENS in `tokens.css`. */
const COLUMNS = matchMedia('(min-width: 720px)');
const PANE = matchMedia('(min-width: 1200px)');

function useMedia(media: MediaQueryList): boolean {
  return useSyncExternalStore(
    read => {
      media.addEventListener('change', read);
      return () => media.removeEventListener('change', read);
    },
    () => media.matches,
  );
}

export const useHasColumns = () => useMedia(COLUMNS);
export const useHasPane = () => useMedia(PANE);
