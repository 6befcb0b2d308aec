import { cloneElement, lazy, type ReactElement, Suspense, useState } from 'react';
import type { Trigger } from '../ui/Menu.tsx';
import type { Tagging } from './tagging.ts';

const loadPicker = () => import('./TagPicker.tsx');
const TagPicker = lazy(async () => ({ default: (await loadPicker()).TagPicker }));

type Props = Tagging & {
  label: string;
  trigger: Trigger;
  align?: 'start' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** Until somebody wants it, it is its button: what it is made of is loaded under the pointer. */
export function TagMenu({ trigger, ...props }: Props) {
  const [own, setOwn] = useState(false);
  const [wanted, setWanted] = useState(false);
  const { open = own, onOpenChange = setOwn } = props;
  if (open && !wanted) setWanted(true);
  const closed: ReactElement = cloneElement(trigger, {
    onClick: () => onOpenChange(true),
    onPointerEnter: () => void loadPicker(),
    'aria-expanded': false,
  });
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <TagPicker {...props} trigger={trigger} open={open} onOpenChange={onOpenChange} />
    </Suspense>
  );
}
