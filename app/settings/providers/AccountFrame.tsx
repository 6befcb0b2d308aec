import { type ReactNode, useId } from 'react';
import { classes } from '../../ui/classes.ts';

type Props = { title: string; sign?: 'on' | 'off'; state: string; about?: ReactNode; children: ReactNode };

/** A provider: on the left what it is and how it stands, on the right what it has. */
export function AccountFrame({ title, sign = 'off', state, about, children }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-4 pt-10 @min-[760px]:grid-cols-[minmax(0,232px)_minmax(0,1fr)]"
    >
      <div className="min-w-0">
        <h2 id={id} className="font-semibold break-words">
          {title}
        </h2>
        <p className="mt-1 flex items-start gap-2 text-small text-soft">
          <span
            aria-hidden
            className={classes(
              'mt-1.5 size-2 shrink-0 rounded-full',
              sign === 'on' ? 'bg-ok-sign' : 'border-[1.5px] border-control',
            )}
          />
          <span className="text-pretty">{state}</span>
        </p>
        {about}
      </div>
      <div className="flex min-w-0 flex-col gap-6">{children}</div>
    </section>
  );
}
