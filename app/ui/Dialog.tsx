import type { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { type ReactNode, Suspense, use, useState } from 'react';
import { classes } from './classes.ts';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** A drawer comes from the right edge and shows no title of its own. */
  drawer?: boolean;
  children: ReactNode;
};

const BOX =
  'appearing fixed top-1/2 left-1/2 max-h-[calc(100dvh-32px)] w-max max-w-[calc(100vw-32px)] -translate-1/2 overflow-y-auto rounded-card bg-surface-raised p-5';
const DRAWER =
  'sliding fixed inset-y-0 right-0 w-80 max-w-full overflow-y-auto bg-surface-sunken max-column:w-full';

let parts: Promise<typeof BaseDialog> | undefined;

function loadDialog(): Promise<typeof BaseDialog> {
  parts ??= import('@base-ui/react/dialog').then(loaded => loaded.Dialog);
  return parts;
}

export function Dialog(props: Props) {
  const [wanted, setWanted] = useState(props.open);
  if (props.open && !wanted) setWanted(true);
  return wanted && <Suspense>{<LoadedDialog {...props} />}</Suspense>;
}

function LoadedDialog({ open, onOpenChange, title, drawer = false, children }: Props) {
  const Base = use(loadDialog());
  return (
    <Base.Root open={open} onOpenChange={next => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="fading fixed inset-0 z-20 bg-scrim" />
        <Base.Popup
          className={classes(
            'quiet-scroll z-20 text-ink shadow-raised outline-hidden',
            drawer ? DRAWER : BOX,
          )}
        >
          <Base.Title className={drawer ? 'sr-only' : 'mb-4 text-title'}>{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
