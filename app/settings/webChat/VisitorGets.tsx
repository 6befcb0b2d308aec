import type { ReactNode } from 'react';
import type { VisitorAnswer } from '../../../contract/webChatRoutes.ts';
import { classes } from '../../ui/classes.ts';
import { comingMoment } from '../../words/clock.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';

/** The beginning of a conversation, as the visitor sees it. */
export function VisitorGets({ answer: { open, welcome, answer, opens_at, closes_at, local_time } }: Props) {
  const clock = useSettingsClock();
  const { t } = clock;
  const until = open ? closes_at : opens_at;
  const then = Date.parse(local_time);
  return (
    <div className="max-w-120 rounded-card border border-line px-4 py-3.5">
      <p className="flex items-start gap-2">
        <span
          aria-hidden
          className={classes(
            'mt-1.5 size-2 shrink-0 rounded-full',
            open ? 'bg-ok-sign' : 'border-[1.5px] border-control',
          )}
        />
        {until
          ? t(
              open ? 'chatTest.openUntil' : 'chatTest.closedUntil',
              comingMoment(Date.parse(until), then, clock),
            )
          : t(open ? 'chatTest.open' : 'chatTest.closed')}
      </p>
      <dl className="mt-3 flex flex-col gap-2.5">
        <Said by={t('chatTest.welcome')}>{welcome || null}</Said>
        <Said by={t('chatTest.message')} theirs>
          …
        </Said>
        <Said by={t('chatTest.answer')}>{answer}</Said>
      </dl>
    </div>
  );
}

type Props = { answer: VisitorAnswer };

type SaidProps = { by: string; theirs?: boolean; children: ReactNode };

function Said({ by, theirs = false, children }: SaidProps) {
  const { t } = useSettingsClock();
  return (
    <div className={classes('flex flex-col gap-1', theirs ? 'items-end' : 'items-start')}>
      <dt className="text-meta text-quiet">{by}</dt>
      <dd
        className={classes(
          'max-w-90 text-pretty whitespace-pre-wrap [overflow-wrap:anywhere]',
          children === null
            ? 'text-quiet'
            : classes('rounded-bubble px-3.5 py-2', theirs ? 'bg-bubble-out' : 'bg-bubble-in'),
        )}
      >
        {children ?? t('chatTest.nothing')}
      </dd>
    </div>
  );
}
