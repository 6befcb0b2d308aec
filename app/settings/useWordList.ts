import { useState } from 'react';
import type { KeywordKind } from '../../contract/vocabulary.ts';
import { useField } from './useForm.ts';

/**
 * A list of words, and the one that is being typed. That one is the field's last word already, so that it is saved
 * too; it is shown among the others once it is added.
 */
export function useWordList(kind: KeywordKind) {
  const { value, edit } = useField(`/keywords/${kind}`);
  const [typed, setTyped] = useState('');
  const words = typed.trim() ? value.slice(0, -1) : value;
  return {
    ...{ words, typed },
    type: (text: string) => {
      setTyped(text);
      const word = text.trim();
      if (word || typed.trim()) edit(word ? [...words, word] : words);
    },
    /** A word that is there already is not there twice. */
    add: () => {
      setTyped('');
      if (words.includes(typed.trim())) edit(words);
    },
    remove: (at: number) => edit(value.toSpliced(at, 1)),
  };
}
