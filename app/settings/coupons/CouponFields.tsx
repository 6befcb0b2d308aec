import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { LONGEST } from '../limits.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import type { CouponField } from './useCouponForm.ts';

type Props = { field: CouponField };

export function NameField({
  field: { id, value, trouble, edit },
  asked = false,
}: Props & { asked?: boolean }) {
  const { t } = useSettingsWords();
  const hint = t('coupons.nameHint');
  return (
    <FieldFrame id={id} label={t('coupons.name')} hint={hint} trouble={trouble}>
      <input
        id={id}
        ref={asked ? focusEmpty : null}
        autoComplete="off"
        value={value}
        onChange={event => edit(event.target.value)}
        {...describedBy(id, hint, trouble)}
        className={controlClass(trouble, false, 'max-w-100')}
      />
    </FieldFrame>
  );
}

/** Where the form has just been asked for, one types at once. */
function focusEmpty(input: HTMLInputElement | null) {
  if (input?.value === '') input.focus();
}

export function CodeField({ field: { id, value, trouble, edit } }: Props) {
  const { t } = useSettingsWords();
  const hint = t('coupons.codeHint');
  return (
    <FieldFrame id={id} label={t('coupons.code')} hint={hint} trouble={trouble}>
      <input
        id={id}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={LONGEST.code}
        value={value}
        onChange={event => edit(event.target.value)}
        {...describedBy(id, hint, trouble)}
        className={controlClass(trouble, false, 'max-w-60')}
      />
    </FieldFrame>
  );
}

export function WarnBelowField({ field: { id, value, trouble, edit } }: Props) {
  const { t } = useSettingsWords();
  const hint = t('coupons.warnBelowHint');
  return (
    <FieldFrame id={id} label={t('coupons.warnBelow')} hint={hint} trouble={trouble}>
      <span className="flex items-center gap-2.5">
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={0}
          value={value}
          onChange={event => edit(event.target.value)}
          {...describedBy(id, hint, trouble)}
          className={controlClass(trouble, false, 'figures max-w-26')}
        />
        <span>{t('coupons.codesUnit')}</span>
      </span>
    </FieldFrame>
  );
}
