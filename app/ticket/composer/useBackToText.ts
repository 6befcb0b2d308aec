import { type RefObject, useRef } from 'react';

/** Whoever has chosen from a menu goes on writing; whoever only looked is back at its button. */
export function useBackToText(box: RefObject<HTMLElement | null>) {
  const chosen = useRef(false);
  return {
    chose: () => {
      chosen.current = true;
    },
    finalFocus: () => {
      const hasChosen = chosen.current;
      chosen.current = false;
      return hasChosen ? box.current : true;
    },
  };
}
