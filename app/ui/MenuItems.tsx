import { Check, ChevronRight } from 'lucide-react';
import { type ReactNode, use } from 'react';
import { loadMenu } from './menuParts.ts';

const ITEM =
  'flex min-h-9 items-center gap-2.5 rounded-button px-2 py-1 text-base outline-hidden select-none data-highlighted:bg-selected data-disabled:opacity-45 max-column:min-h-11';

type ItemProps = {
  children: ReactNode;
  end?: ReactNode;
  icon?: ReactNode;
  disabled?: boolean;
  onClick: () => void;
};

export function MenuItem({ children, end, icon, disabled = false, onClick }: ItemProps) {
  const Base = use(loadMenu());
  return (
    <Base.Item className={ITEM} disabled={disabled} onClick={onClick}>
      {icon}
      <span className="min-w-0 flex-1 break-words">{children}</span>
      {end}
    </Base.Item>
  );
}

const HEADING = 'flex items-center justify-between gap-2 px-2 pt-2 pb-1 text-meta text-quiet';

type GroupProps = { label: string; end?: ReactNode; children: ReactNode };

/** Items under a heading of their own. */
export function MenuGroup({ label, end, children }: GroupProps) {
  const Base = use(loadMenu());
  return (
    <Base.Group>
      <Base.GroupLabel className={HEADING}>
        {label}
        {end}
      </Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

type SubProps = { label: string; icon: ReactNode; end?: ReactNode; children: ReactNode };

/** Items behind an item, beside it. */
export function MenuSub({ label, icon, end, children }: SubProps) {
  const Base = use(loadMenu());
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className={`${ITEM} data-popup-open:bg-selected`}>
        {icon}
        <span className="min-w-0 flex-1 break-words">{label}</span>
        {end}
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="text-quiet" />
      </Base.SubmenuTrigger>
      <Base.Portal>
        <Base.Positioner
          sideOffset={4}
          alignOffset={-4}
          collisionPadding={8}
          positionMethod="fixed"
          className="z-30 outline-hidden"
        >
          <Base.Popup className="appearing quiet-scroll max-h-[min(24rem,var(--available-height))] w-66 origin-(--transform-origin) overflow-y-auto rounded-card bg-surface-raised p-1 text-ink shadow-raised outline-hidden">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}

export function MenuLine() {
  const Base = use(loadMenu());
  return <Base.Separator className="mx-1 my-1 h-px bg-line" />;
}

type ChoicesProps<Value> = {
  label: string;
  /** With it the label stands above them, and this at its end. */
  end?: ReactNode;
  value: Value;
  onChoose: (value: Value) => void;
  children: ReactNode;
};

/** One of several, of which one is so now. */
export function MenuChoices<Value>({ label, end, value, onChoose, children }: ChoicesProps<Value>) {
  const Base = use(loadMenu());
  return (
    <Base.RadioGroup aria-label={label} value={value} onValueChange={chosen => onChoose(chosen)}>
      {end && (
        <p aria-hidden className={HEADING}>
          {label}
          {end}
        </p>
      )}
      {children}
    </Base.RadioGroup>
  );
}

type ChoiceProps<Value> = { value: Value; children: ReactNode; icon?: ReactNode; end?: ReactNode };

export function MenuChoice<Value>({ value, children, icon, end }: ChoiceProps<Value>) {
  const Base = use(loadMenu());
  return (
    <Base.RadioItem value={value} closeOnClick className={ITEM}>
      {icon}
      <span className="min-w-0 flex-1 break-words">{children}</span>
      {end}
      <Base.RadioItemIndicator keepMounted className="invisible text-accent-text data-checked:visible">
        <Check size={16} strokeWidth={1.75} aria-hidden />
      </Base.RadioItemIndicator>
    </Base.RadioItem>
  );
}

type CheckProps = { checked: boolean; onCheck: (checked: boolean) => void; children: ReactNode };

/** Something that is so or not. The menu stays open: it says how the other items are meant. */
export function MenuCheck({ checked, onCheck, children }: CheckProps) {
  const Base = use(loadMenu());
  return (
    <Base.CheckboxItem checked={checked} onCheckedChange={onCheck} className={ITEM}>
      <span className="min-w-0 flex-1 break-words">{children}</span>
      <Base.CheckboxItemIndicator keepMounted className="invisible text-accent-text data-checked:visible">
        <Check size={16} strokeWidth={1.75} aria-hidden />
      </Base.CheckboxItemIndicator>
    </Base.CheckboxItem>
  );
}
