import type { ReactNode } from 'react';
import { SettingsFrame } from './SettingsFrame.tsx';

/** `bar` says by itself which page it is: beside it the title is for ears alone. */
type Props = { title: string; bar?: ReactNode; children: ReactNode };

const TITLE =
  'flex min-h-14 shrink-0 items-center border-line px-12 text-title max-pane:px-8 max-column:px-4 max-column:text-view column:border-b';

/** A page below a bar that stays. On a phone, where room is short, its title goes with what it is the title of. */
export function BarPage({ title, bar = null, children }: Props) {
  return (
    <SettingsFrame title={title}>
      <div className="flex h-full flex-col max-column:h-auto max-column:min-h-full">
        <h1 className={bar ? 'sr-only' : TITLE}>{title}</h1>
        {bar}
        {children}
      </div>
    </SettingsFrame>
  );
}
