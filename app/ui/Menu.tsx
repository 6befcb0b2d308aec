import { cloneElement, type ReactElement, type ReactNode, Suspense, use, useState } from 'react';
import { classes } from './classes.ts';
import { loadMenu } from './menuParts.ts';

export type Trigger = ReactElement<{
  onClick?: () => void;
  onPointerEnter?: () => void;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
}>;

type MenuProps = {
  trigger: Trigger;
  children: ReactNode;
  align?: 'start' | 'end';
  side?: 'bottom' | 'right' | 'top';
  wide?: boolean;
  /** For a menu that a key opens too. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Where the keyboard is once it has closed: `true` for back at its button. */
  finalFocus?: () => HTMLElement | true | null;
};

/** Until somebody wants it, a menu is its button: what menus are made of is loaded under the pointer. */
export function Menu(props: MenuProps) {
  const [own, setOwn] = useState(false);
  const [wanted, setWanted] = useState(false);
  const { trigger, open = own, onOpenChange = setOwn } = props;
  if (open && !wanted) setWanted(true);
  const closed = cloneElement(trigger, {
    onClick: () => onOpenChange(true),
    onPointerEnter: () => void loadMenu(),
    'aria-haspopup': 'menu',
    'aria-expanded': false,
  });
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <LoadedMenu {...props} open={open} onOpenChange={onOpenChange} />
    </Suspense>
  );
}

/** A menu stays in the part of the page that its button is in, for those who find their way by those parts. */
const landmarkOf = (button: HTMLElement | null) =>
  button?.closest<HTMLElement>('main, nav, aside, section[aria-label]') ?? null;

type LoadedProps = MenuProps & { open: boolean; onOpenChange: (open: boolean) => void };

function LoadedMenu({
  trigger,
  children,
  align = 'start',
  side = 'bottom',
  wide = false,
  finalFocus,
  ...control
}: LoadedProps) {
  const Base = use(loadMenu());
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);
  return (
    <Base.Root open={control.open} onOpenChange={open => control.onOpenChange(open)}>
      <Base.Trigger ref={(button: HTMLElement | null) => setLandmark(landmarkOf(button))} render={trigger} />
      <Base.Portal container={landmark}>
        <Base.Positioner
          align={align}
          side={side}
          sideOffset={8}
          collisionPadding={8}
          positionMethod="fixed"
          className="z-30 outline-hidden"
        >
          <Base.Popup
            finalFocus={finalFocus}
            className={classes(
              'appearing quiet-scroll max-h-(--available-height) origin-(--transform-origin) overflow-y-auto rounded-card bg-surface-raised p-1 text-ink shadow-raised outline-hidden',
              wide ? 'w-74' : 'min-w-44',
            )}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
