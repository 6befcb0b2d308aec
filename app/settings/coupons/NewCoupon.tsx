import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { FormFoot, whyNot } from '../FormFoot.tsx';
import { RadioCards } from '../RadioCards.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { CodeField, NameField, WarnBelowField } from './CouponFields.tsx';
import { changeCoupon } from './coupons.ts';
import { type CouponForm, type Draft, useCouponForm, warnBelowOf } from './useCouponForm.ts';

const BLANK: Draft = { name: '', kind: 'pool', code: '', warn_below: '20' };

/** What is written of a coupon that there is not yet; once made it is shown. */
export function useNewCoupon(): CouponForm {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [made, setMade] = useState<string | null>(null);
  const form = useCouponForm(
    'new',
    BLANK,
    draft => changeCoupon(client, 'createCoupon', { body: bodyOf(draft) }),
    ({ id }) => setMade(id),
  );
  // Not before the page knows that nothing is left behind.
  useEffect(() => {
    if (made) void navigate({ to: '/settings/coupons/$couponId', params: { couponId: made } });
  }, [made, navigate]);
  return form;
}

function bodyOf(draft: Draft) {
  const { name, kind, code } = draft;
  return kind === 'pool' ? { name, warn_below: warnBelowOf(draft) } : { name, code };
}

type Props = { form: CouponForm; onClose: () => void };

/** A coupon as it is thought up. The codes of a pool are uploaded on its own page. */
export function NewCoupon({ form, onClose }: Props) {
  const { t } = useSettingsWords();
  const { element, draft, told, field, submit, discard } = form;
  const close = () => {
    discard();
    onClose();
  };
  return (
    <form
      ref={element}
      noValidate
      aria-label={t('coupons.new')}
      onSubmit={submit}
      className="@container mb-5 flex flex-col gap-5 rounded-card bg-surface-quiet p-5 max-column:-mx-1 max-column:p-4"
    >
      <NameField field={field('name')} asked />
      <Kind form={form} />
      {draft.kind === 'pool' ? (
        <WarnBelowField field={field('warn_below')} />
      ) : (
        <CodeField field={field('code')} />
      )}
      <FormFoot
        trouble={whyNot(told, t)}
        act={t('coupons.create')}
        saving={told.phase === 'saving'}
        onCancel={close}
      />
    </form>
  );
}

const KINDS = ['pool', 'one_code'] as const;

function Kind({ form: { draft, edit } }: { form: CouponForm }) {
  const { t } = useSettingsWords();
  const choices = KINDS.map(value => ({
    value,
    label: t(`coupons.${value}`),
    hint: t(`coupons.${value}Hint`),
  }));
  return (
    <RadioCards
      name="coupon-kind"
      label={t('coupons.kind')}
      choices={choices}
      value={draft.kind}
      onChoose={kind => edit({ kind })}
    />
  );
}
