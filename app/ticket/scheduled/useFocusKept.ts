import { useEffect, useRef } from 'react';

/**
 * The keyboard stays with a scheduled reply: written anew it is back at its menu; and whoever sends it or takes it
 * back, so that it is no longer here, is at the messages.
 */
export function useFocusKept(editing: boolean) {
  const menu = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  const acted = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) menu.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  useEffect(
    () => () => {
      // Once the menu has closed, which would give the keyboard to a button that is gone.
      if (acted.current) setTimeout(toMessages);
    },
    [],
  );
  const acts = () => {
    acted.current = true;
  };
  return { menu, acts };
}

function toMessages() {
  if (document.activeElement && document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[role="log"]')?.focus({ preventScroll: true });
}
