import { useEffect } from 'react';
import { badgeText } from './badgeText.ts';

type Badged = { setAppBadge?: (count: number) => Promise<void>; clearAppBadge?: () => Promise<void> };

/** The number where it is seen from other tabs and windows: on the tab's icon, and on that of an installed app. */
export function useUnreadOutside(count: number) {
  useEffect(() => {
    const stop = drawIcon(count > 0 ? badgeText(count) : '');
    const { setAppBadge, clearAppBadge }: Badged = navigator;
    // Not every system has a place for it, which is nobody's trouble.
    const told = count > 0 ? setAppBadge?.call(navigator, count) : clearAppBadge?.call(navigator);
    told?.catch(() => {});
    return stop;
  }, [count]);
  useEffect(() => {
    const { clearAppBadge }: Badged = navigator;
    return () => {
      drawIcon('');
      clearAppBadge?.call(navigator).catch(() => {});
    };
  }, []);
}

/** Draws it unless something else is wanted before it could be. */
function drawIcon(text: string): () => void {
  let wanted = true;
  void import('./tabIcon.ts')
    .then(({ iconWith }) => iconWith(text))
    .then(href => wanted && document.querySelector('link[rel=icon]')?.setAttribute('href', href))
    .catch(() => {});
  return () => {
    wanted = false;
  };
}
