import { useCallback } from 'react';
import type { Editors } from './useEditors.ts';

/** The button from which one began to write has the focus again once that is closed: it was on the form till then. */
export function useFocusBack(id: string, { closed, forgetClosed }: Editors) {
  const wanted = closed === id;
  return useCallback(
    (button: HTMLButtonElement | null) => {
      if (!button || !wanted) return;
      forgetClosed();
      button.focus();
    },
    [wanted, forgetClosed],
  );
}
