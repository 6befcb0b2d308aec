import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FieldError } from '../../../contract/client.ts';
import type { Coupon } from '../../../contract/couponRoutes.ts';
import { QUIET, told, troubleAt, without } from '../troubles.ts';
import { useEdits } from '../useEdits.ts';

/** What is written of a coupon, numbers as typed. `code` counts only for one that has no pool. */
export type Draft = { name: string; kind: 'one_code' | 'pool'; code: string; warn_below: string };

export type CouponField = {
  id: string;
  value: string;
  trouble: FieldError | null;
  edit: (value: string) => void;
};

export type CouponForm = ReturnType<typeof useCouponForm>;

/** What is written in one place about a coupon, until it is saved. */
export function useCouponForm(
  place: string,
  saved: Draft,
  save: (draft: Draft) => Promise<Coupon>,
  onSaved: (coupon: Coupon) => void = () => {},
) {
  const element = useRef<HTMLFormElement>(null);
  const [edits, setEdits] = useEdits<Partial<Draft>>(`coupon ${place}`, {});
  const [now, setTold] = useState(QUIET);
  const draft = { ...saved, ...edits };
  const edit = (changed: Partial<Draft>) => {
    setEdits(was => ({ ...was, ...changed }));
    setTold(was => Object.keys(changed).reduce((left, name) => without(left, `/${name}`), was));
  };
  const discard = () => {
    setEdits({});
    setTold(QUIET);
  };
  const send = async () => {
    setTold(was => ({ ...was, phase: 'saving' }));
    try {
      const coupon = await save(draft);
      setEdits({});
      setTold({ ...QUIET, phase: 'saved' });
      onSaved(coupon);
    } catch (error) {
      setTold(was => told(was, error));
    }
  };
  useEffect(() => {
    if (now.tries > 0) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [now.tries]);
  return {
    ...{ element, draft, told: now, edit, discard },
    dirty: Object.entries(edits).some(([name, value]) => value !== saved[name as keyof Draft]),
    submit: (event: FormEvent) => {
      event.preventDefault();
      if (now.phase !== 'saving') void send();
    },
    field: (name: 'name' | 'code' | 'warn_below'): CouponField => ({
      id: `coupon-${place}-${name}`,
      value: draft[name],
      trouble: troubleAt(now, `/${name}`),
      edit: value => edit({ [name]: value }),
    }),
  };
}

/** What was wiped out is no number, and refused as none. */
export function warnBelowOf({ warn_below }: Draft): number {
  return warn_below.trim() === '' ? Number.NaN : Number(warn_below);
}
