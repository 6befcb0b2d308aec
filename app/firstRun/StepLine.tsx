import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { buttonClass } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import type { Step } from './useSteps.ts';
import { useFirstWords } from './words/useFirstWords.ts';

/** One step: what it is for, and what does it; done, it is quiet and stays. */
export function StepLine({ step }: { step: Step }) {
  const { t } = useFirstWords();
  const { title, body, who, isDone } = step;
  return (
    <li className="flex gap-3.5 border-t border-line py-4 last:border-b">
      <Tick isDone={isDone} />
      <div className="min-w-0 flex-1">
        <h3 className={classes('font-semibold', isDone && 'text-quiet')}>{t(title)}</h3>
        {!isDone && <p className="text-small text-quiet text-pretty">{t(body)}</p>}
        {!isDone && who && <p className="mt-1 text-small text-quiet">{t(who)}</p>}
      </div>
      {!isDone && <Action step={step} />}
    </li>
  );
}

function Tick({ isDone }: { isDone: boolean }) {
  const { t } = useFirstWords();
  if (!isDone)
    return (
      <span aria-hidden className="mt-px size-5 shrink-0 rounded-full border border-dashed border-control" />
    );
  return (
    <span
      role="img"
      aria-label={t('first.done')}
      className="mt-px flex size-5 shrink-0 items-center justify-center rounded-full text-ok-sign"
    >
      <Check size={18} strokeWidth={2.25} aria-hidden />
    </span>
  );
}

const BUTTON = buttonClass({}, 'self-center');

/** The phones are a page of their own, that stays beside the inbox. */
function Action({ step: { action } }: { step: Step }) {
  const { t } = useFirstWords();
  if (!action) return null;
  if (action.to === '/simulator')
    return (
      <a href={action.to} target="_blank" rel="noopener" className={BUTTON}>
        {t(action.text)}
      </a>
    );
  return (
    <Link to={action.to} className={BUTTON}>
      {t(action.text)}
    </Link>
  );
}
