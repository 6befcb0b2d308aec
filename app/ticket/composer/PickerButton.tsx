import type { LucideIcon } from 'lucide-react';
import { type ComponentProps, type ReactNode, Suspense } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';

type Props = Pick<ComponentProps<typeof IconButton>, 'name' | 'shortcut' | 'tip'> & {
  icon: LucideIcon;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Brings what it opens while the pointer comes near. */
  load: () => unknown;
  /** What is chosen from; a `PickerPanel`. */
  children: ReactNode;
};

/** What opens a panel to choose from above the box. The pen stays where that which is chosen is to go. */
export function PickerButton({ open, onOpen, load, children, ...button }: Props) {
  return (
    <>
      <IconButton
        {...button}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void load()}
        onPointerDown={event => event.preventDefault()}
        onClick={() => onOpen(!open)}
      />
      {open && <Suspense>{children}</Suspense>}
    </>
  );
}
