import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes.ts';

type MenuProps = {
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'end';
  side?: 'bottom' | 'right' | 'top';
  wide?: boolean;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

export function Menu({ trigger, children, align = 'start', side = 'bottom', wide = false, open, onOpenChange }: MenuProps) {
  const control = { ...(open !== undefined && { open }), ...(onOpenChange && { onOpenChange }) };
  return (
    <Base.Root {...control} modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} side={side} sideOffset={8} collisionPadding={8} className="z-30 outline-hidden">
          <Base.Popup
            className={classes(
              'appearing max-h-(--available-height) origin-(--transform-origin) overflow-y-auto rounded-card bg-surface-raised p-1 text-ink shadow-raised outline-hidden',
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

const ITEM =
  'flex h-9 items-center gap-2.5 rounded-button px-2 text-base outline-hidden select-none data-highlighted:bg-selected data-disabled:opacity-45';

type ItemProps = { children: ReactNode; end?: ReactNode; icon?: ReactNode; onClick: () => void; disabled?: boolean };

export function MenuItem({ children, end, icon, onClick, disabled = false }: ItemProps) {
  return (
    <Base.Item className={ITEM} onClick={onClick} disabled={disabled}>
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {end}
    </Base.Item>
  );
}

export const MenuGroup = Base.Group;

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Base.GroupLabel className="px-2 pt-2 pb-1 text-meta text-quiet">{children}</Base.GroupLabel>;
}

export function MenuLine() {
  return <Base.Separator className="mx-1 my-1 h-px bg-line" />;
}

type ChoicesProps<Value> = { value: Value; onChoose: (value: Value) => void; children: ReactNode };

export function MenuChoices<Value>({ value, onChoose, children }: ChoicesProps<Value>) {
  return (
    <Base.RadioGroup value={value} onValueChange={chosen => onChoose(chosen)}>
      {children}
    </Base.RadioGroup>
  );
}

type ChoiceProps<Value> = { value: Value; children: ReactNode; icon?: ReactNode; end?: ReactNode };

export function MenuChoice<Value>({ value, children, icon, end }: ChoiceProps<Value>) {
  return (
    <Base.RadioItem value={value} closeOnClick className={ITEM}>
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {end}
      <Base.RadioItemIndicator keepMounted className="invisible text-accent-text data-checked:visible">
        <Check size={16} strokeWidth={1.75} aria-hidden />
      </Base.RadioItemIndicator>
    </Base.RadioItem>
  );
}
