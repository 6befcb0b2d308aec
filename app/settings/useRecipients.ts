import { useState } from 'react';
import { addressesIn, notIn } from './addresses.ts';
import { useField } from './useForm.ts';

const AT = '/email_notifications/recipients';

/**
 * The addresses that are told, and what is being typed. That is the field's last entry already, so that it is saved
 * with them, or refused; it is shown among them once it is added.
 */
export function useRecipients() {
  const { value, edit } = useField(AT);
  const [text, setText] = useState('');
  /** What was to be added and is no address. */
  const [wrong, setWrong] = useState('');
  // Once the page's changes are discarded, it is in the list no more.
  const isTyping = text.trim() !== '' && value.at(-1) === text.trim();
  const typed = isTyping || text.trim() === '' ? text : '';
  const recipients = isTyping ? value.slice(0, -1) : value;
  const hold = (list: readonly string[], unfinished: string) => {
    setText(unfinished);
    const next = unfinished.trim() ? [...list, unfinished.trim()] : [...list];
    if (next.length !== value.length || next.some((one, at) => one !== value[at])) edit(next);
  };
  const add = (given: string) => {
    const { addresses, rest } = addressesIn(given);
    setWrong(rest);
    hold([...recipients, ...notIn(recipients, addresses)], rest);
  };
  return {
    ...{ recipients, typed, wrong: isTyping ? wrong : '' },
    type: (given: string) => {
      setWrong('');
      if (/[,;]\s*$/.test(given)) add(given);
      else hold(recipients, given);
    },
    add: () => add(typed),
    /** What is pasted joins what is typed; one that is none stays to be put right. */
    paste: (given: string) => add(`${typed}${given}`),
    remove: (at: number) => edit(value.toSpliced(at, 1)),
  };
}
