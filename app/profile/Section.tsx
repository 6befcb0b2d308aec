import { ChevronRight } from 'lucide-react';
import { type ReactNode, useContext, useId } from 'react';
import { classes } from '../ui/classes.ts';
import { type SectionName, SectionsPlace, useFolded } from './folded.ts';

type Props = { name: SectionName; title: string; action?: ReactNode; children: ReactNode };

/** A part of what is known of a customer. It folds, and stays so until it is wanted again. */
export function Section({ name, title, action, children }: Props) {
  const id = useId();
  const { folded, fold } = useFolded(name);
  // Under the name, which is the page's own heading or the pane's.
  const Heading = useContext(SectionsPlace) === 'page' ? 'h2' : 'h3';
  return (
    <section aria-label={title} className="mt-4 scroll-mt-2">
      <div className="mb-1 flex min-h-7 items-center justify-between gap-3">
        <Heading>
          <button
            type="button"
            data-section={name}
            aria-expanded={!folded}
            aria-controls={id}
            onClick={() => fold(!folded)}
            className="group/fold moving -ml-1.5 flex h-7 items-center gap-1 whitespace-nowrap rounded-small px-1.5 text-small font-semibold hover:bg-hover max-column:h-10"
          >
            {title}
            <ChevronRight
              size={14}
              strokeWidth={1.75}
              aria-hidden
              className={classes(
                'moving shrink-0 text-quiet',
                folded
                  ? ''
                  : 'rotate-90 opacity-0 group-hover/fold:opacity-100 group-focus-visible/fold:opacity-100',
              )}
            />
          </button>
        </Heading>
        {!folded && action}
      </div>
      <div id={id} hidden={folded}>
        {!folded && children}
      </div>
    </section>
  );
}
