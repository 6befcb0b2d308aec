import { useRef } from 'react';
import type { Message, Problem } from '../../contract/shapes.ts';
import { Button } from '../ui/Button.tsx';
import { phoneText } from '../words/phones.ts';
import { useTryAgain } from './useTryAgain.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

const STATE = {
  queued: 'problems.again_queued',
  sending: 'problems.again_sending',
  sent: 'problems.again_sent',
  delivered: 'problems.again_delivered',
  failed: 'problems.again_failed',
  unknown: 'problems.again_unknown',
} as const;

type Props = { problem: Problem; onTried: (problem: Problem) => void };

/** A failed send is tried again where it is told of; what becomes of it stands in the button's place. */
export function TryAgain({ problem, onTried }: Props) {
  const { t } = useSettingsWords();
  const said = useRef<HTMLSpanElement>(null);
  const { message, why, tryAgain } = useTryAgain(problem, tried => {
    // The button goes: whoever pressed it is not to be lost with it.
    said.current?.focus();
    onTried(tried);
  });
  const state = message && stateOf(message);
  const mayTry = !message || message.status === 'failed';
  return (
    <>
      {mayTry && (
        <Button
          size="small"
          aria-label={t('problems.tryAgain', { phone: problem.to ? phoneText(problem.to) : '' })}
          onClick={tryAgain}
        >
          {t('state.retry')}
        </Button>
      )}
      <span
        ref={said}
        role="status"
        tabIndex={-1}
        className="order-last text-small text-pretty text-soft outline-hidden"
      >
        {why ? t('problems.notTried', { reason: why }) : state && t(state)}
      </span>
    </>
  );
}

function stateOf({ status }: Message) {
  return status in STATE ? STATE[status as keyof typeof STATE] : null;
}
