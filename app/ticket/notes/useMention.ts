import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useAgents } from '../../session/members.ts';
import { rewriteIn } from '../composer/rewriteIn.ts';
import { replaced } from '../quickReplies/slash.ts';
import { type Asked, type Mentioned, matchingMembers, mentionBefore, written } from './mentions.ts';

/** As many as a note can have. */
const MOST = 20;

/** What is written of a note: its text, and who has been chosen in it. */
export type Writing = {
  text: string;
  chosen: readonly Mentioned[];
  onWrite: (text: string, chosen: readonly Mentioned[]) => void;
};

/** Finds whom an `@` in a note asks for, and puts their name there. The arrows choose, Enter or Tab takes, Escape leaves. */
export function useMention(box: RefObject<HTMLTextAreaElement | null>, { text, chosen, onWrite }: Writing) {
  const members = useAgents();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [at, point] = useState(0);
  const found = asked && chosen.length < MOST ? matchingMembers(members, asked.q) : [];
  const now = Math.min(at, found.length - 1);
  const active = found[now];
  const close = () => setAsked(null);
  const choose = ({ id, name }: Mentioned) => {
    const area = box.current;
    if (!area || !asked) return;
    const put = `${written({ id, name })} `;
    const next = replaced(text, asked, put);
    rewriteIn(area, next);
    onWrite(next, [...chosen, { id, name }]);
    close();
    const caret = asked.start + put.length;
    requestAnimationFrame(() => area.setSelectionRange(caret, caret));
  };
  const keys = new Map<string, () => void>([
    ['ArrowDown', () => point((now + 1) % found.length)],
    ['ArrowUp', () => point((now - 1 + found.length) % found.length)],
    ['Enter', () => active && choose(active)],
    ['Tab', () => active && choose(active)],
    ['Escape', close],
  ]);
  return {
    ...{ found, active, point, choose, close },
    look: ({ value, selectionStart }: HTMLTextAreaElement) => {
      setAsked(mentionBefore(value, selectionStart));
      point(0);
    },
    /** Whether the key was the list's, which is then all that it does. */
    takes: ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
      const act = found.length > 0 && !ctrlKey && !metaKey && !shiftKey ? keys.get(key) : undefined;
      act?.();
      return act !== undefined;
    },
  };
}
