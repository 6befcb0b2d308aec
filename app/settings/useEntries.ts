import { useState } from 'react';
import { notIn } from './addresses.ts';
import type { EntriesPointer } from './fields.ts';
import { useField } from './useForm.ts';

/** What was found in a typed or pasted text, and what of it is no entry. */
export type Reading = { entries: string[]; rest: string };

/**
 * The entries of a list, and what is being typed. That is the field's last entry already, so that it is saved with
 * them, or refused; it is shown among them once it is added.
 */
export function useEntries(at: EntriesPointer, read: (text: string) => Reading) {
  const { value, edit } = useField(at);
  const [text, setText] = useState('');
  /** What was to be added and is none. */
  const [wrong, setWrong] = useState('');
  // Once the page's changes are discarded, it is in the list no more.
  const isTyping = text.trim() !== '' && value.at(-1) === text.trim();
  const typed = isTyping || text.trim() === '' ? text : '';
  const entries = isTyping ? value.slice(0, -1) : value;
  const hold = (list: readonly string[], unfinished: string) => {
    setText(unfinished);
    const next = unfinished.trim() ? [...list, unfinished.trim()] : [...list];
    if (next.length !== value.length || next.some((one, place) => one !== value[place])) edit(next);
  };
  const add = (given: string) => {
    const { entries: found, rest } = read(given);
    setWrong(rest);
    hold([...entries, ...notIn(entries, found)], rest);
  };
  return {
    ...{ entries, typed, wrong: isTyping ? wrong : '' },
    type: (given: string) => {
      setWrong('');
      if (/[,;]\s*$/.test(given)) add(given);
      else hold(entries, given);
    },
    add: () => add(typed),
    /** What is pasted joins what is typed; one that is none stays to be put right. */
    paste: (given: string) => add(`${typed}${given}`),
    remove: (place: number) => edit(value.toSpliced(place, 1)),
  };
}
