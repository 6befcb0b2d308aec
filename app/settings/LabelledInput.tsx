import { type ComponentProps, useId } from 'react';
import { controlClass, describedBy } from './control.ts';
import { FieldFrame } from './FieldFrame.tsx';

type Props = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  label: string;
  hint?: string | undefined;
  /** A class. */
  width: string;
};

/** A control of the browser's own under its label, of which nothing is wrong that the browser does not say. */
export function LabelledInput({ label, hint, width, ...rest }: Props) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} trouble={null}>
      <input
        id={id}
        {...describedBy(id, hint, null)}
        {...rest}
        className={controlClass(null, false, width)}
      />
    </FieldFrame>
  );
}
