import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Kbd } from './Kbd.tsx';

type Props = { text: string; shortcut?: string; side?: 'top' | 'right' | 'bottom'; children: ReactElement };

export const TooltipProvider = Base.Provider;

export function Tooltip({ text, shortcut, side = 'bottom', children }: Props) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className="z-40">
          <Base.Popup className="appearing flex items-center gap-2 rounded-small bg-surface-raised px-2 py-1 text-meta text-ink shadow-raised">
            {text}
            {shortcut && <Kbd>{shortcut}</Kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
