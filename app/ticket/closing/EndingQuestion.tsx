import { lazy, Suspense } from 'react';
import { useAsked } from './ask.ts';

const Question = lazy(() => import('./Question.tsx'));

/** The question before web chats are ended, whoever asks for it: a key, a button, a menu or many chosen rows. */
export function EndingQuestion() {
  const asked = useAsked();
  return <Suspense>{asked && <Question asked={asked} />}</Suspense>;
}
