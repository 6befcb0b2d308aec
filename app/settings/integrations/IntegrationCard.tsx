import { type ReactNode, useId } from 'react';
import { classes } from '../../ui/classes.ts';

/** `none`: nothing that could be connected or not, as what only leads elsewhere. */
export type Standing = 'off' | 'on' | 'trouble' | 'none';

const SIGN: Record<Exclude<Standing, 'none'>, string> = {
  off: 'border-[1.5px] border-control',
  on: 'bg-ok-sign',
  trouble: 'bg-caution',
};

type Props = {
  title: string;
  /** What it is good for, in a sentence. */
  about: string;
  standing?: Standing;
  /** How it stands, in words: nothing is said by colour alone. */
  state?: string;
  children: ReactNode;
};

/** An integration: on the left what it is and how it stands, on the right what can be done with it. */
export function IntegrationCard({ title, about, standing = 'none', state, children }: Props) {
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
        {standing !== 'none' && (
          <p className="mt-1 flex items-start gap-2 text-small text-soft">
            <span aria-hidden className={classes('mt-1.5 size-2 shrink-0 rounded-full', SIGN[standing])} />
            <span className="min-w-0 text-pretty break-words">{state}</span>
          </p>
        )}
        <p className="mt-1 text-small text-pretty text-quiet">{about}</p>
      </div>
      <div className="flex min-w-0 flex-col gap-6">{children}</div>
    </section>
  );
}
