import type { ReactNode } from 'react';
import type { FirstSteps } from '../../contract/firstStepRoutes.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { StepLine } from './StepLine.tsx';
import { useFacts, useSteps } from './useSteps.ts';
import { useFirstWords } from './words/useFirstWords.ts';

type Props = { tickets: number; otherwise: ReactNode; onHide: () => void };

/** Nothing, until it is known how far they are. */
export function FirstRun({ tickets, otherwise, onHide }: Props) {
  const facts = useFacts(tickets);
  if (!facts) return null;
  if (Object.values(facts).every(Boolean)) return otherwise;
  return <Steps facts={facts} onHide={onHide} />;
}

function Steps({ facts, onHide }: { facts: FirstSteps; onHide: () => void }) {
  const { t } = useFirstWords();
  const steps = useSteps(facts);
  return (
    <div className="quiet-scroll flex h-full flex-col overflow-y-auto">
      <section aria-labelledby="first-steps" className="m-auto w-full max-w-116 px-6 py-8 max-column:px-4">
        <Mark />
        <h2 id="first-steps" className="mt-5 text-heading">
          {t('first.title')}
        </h2>
        <p className="mt-1 text-quiet text-pretty">{t('first.body')}</p>
        <ol className="mt-5">
          {steps.map(step => (
            <StepLine key={step.fact} step={step} />
          ))}
        </ol>
        <Button look="plain" className="mt-4 -ml-3 text-quiet max-column:h-11" onClick={onHide}>
          {t('first.hide')}
        </Button>
      </section>
    </div>
  );
}
