import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { classes } from '../ui/classes.ts';

type Props = { icon: LucideIcon; tone: 'danger' | 'quiet'; text: string; children: ReactNode };

/** The line under a message that did not get through, with what can be done at its end. */
export function TroubleLine({ icon: Icon, tone, text, children }: Props) {
  return (
    <div
      className={classes(
        'mt-1 flex max-w-full items-start gap-1.5 text-meta',
        tone === 'danger' ? 'text-danger' : 'text-soft',
      )}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden className="mt-px shrink-0" />
      <p className="min-w-0 text-pretty">
        <span className="mr-2">{text}</span>
        {children}
      </p>
    </div>
  );
}

type ActionProps = { ref?: Ref<HTMLButtonElement>; onClick: () => void; children: ReactNode };

export function LineAction({ ref, onClick, children }: ActionProps) {
  return (
    <button
      ref={ref}
      type="button"
      onClick={onClick}
      className="relative font-semibold whitespace-nowrap underline underline-offset-3 after:absolute after:-inset-2"
    >
      {children}
    </button>
  );
}
