import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { Refused } from '../../../contract/client.ts';
import type { Coupon } from '../../../contract/couponRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ChangersPage } from '../ChangersPage.tsx';
import { FormFoot, Saved, whyNot } from '../FormFoot.tsx';
import { FormSection } from '../FormSection.tsx';
import { LeaveDialog } from '../LeaveDialog.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { AddCodes } from './AddCodes.tsx';
import { CodeList } from './CodeList.tsx';
import { NameField, WarnBelowField } from './CouponFields.tsx';
import { CouponState } from './CouponState.tsx';
import { changeCoupon, useCoupon } from './coupons.ts';
import { Pool } from './Pool.tsx';
import { RetireDialog } from './RetireDialog.tsx';
import { type CouponForm, useCouponForm, warnBelowOf } from './useCouponForm.ts';
import { useUpload } from './useUpload.ts';

/** One coupon: how its pool stands, its codes and who has them, and what can be changed of it. */
export function CouponPage() {
  const { t } = useSettingsWords();
  const { couponId } = useParams({ from: '/signed-in/in-settings/settings/coupons/$couponId' });
  const coupon = useCoupon(couponId);
  const isGone = coupon.error instanceof Refused && coupon.error.status < 500;
  const again = <Button onClick={() => void coupon.refetch()}>{t('action.retry')}</Button>;
  return (
    <ChangersPage title={coupon.data?.name ?? t('coupons.coupon')} above={<Back />}>
      {coupon.data && <Loaded key={couponId} coupon={coupon.data} />}
      {coupon.isError && !coupon.data && (
        <Notice alert text={t(isGone ? 'coupons.missing' : 'coupons.error')} action={!isGone && again} />
      )}
    </ChangersPage>
  );
}

function Back() {
  const { t } = useSettingsWords();
  return (
    <Link
      to="/settings/coupons"
      className="-mb-2 flex h-9 w-fit items-center gap-1 pt-3 text-small text-quiet hover:text-ink max-column:h-11"
    >
      <ChevronLeft size={16} strokeWidth={1.75} aria-hidden className="-ml-1" />
      {t('coupons.title')}
    </Link>
  );
}

function Loaded({ coupon }: { coupon: Coupon }) {
  const { t } = useSettingsWords();
  const { id, kind, code, retired_at } = coupon;
  const form = useCouponEdit(coupon);
  const upload = useUpload(id);
  const discard = () => {
    form.discard();
    upload.discard();
  };
  return (
    <>
      <p className="text-quiet">
        {kind === 'pool' ? t('coupons.poolLine') : t('coupons.oneCodeLine', { code: code ?? '' })}
      </p>
      <CouponState coupon={coupon} />
      {kind === 'pool' && (
        <FormSection title={t('coupons.codes')} hint={t('coupons.codesHint')}>
          <Pool coupon={coupon} />
          {!retired_at && <AddCodes upload={upload} />}
        </FormSection>
      )}
      <FormSection title={t('coupons.about')} hint={t('coupons.aboutHint')}>
        <Edit coupon={coupon} form={form} />
      </FormSection>
      {!retired_at && <Retire coupon={coupon} />}
      {kind === 'pool' && (
        <FormSection title={t('coupons.who')} hint={t('coupons.whoHint')}>
          <CodeList couponId={id} />
        </FormSection>
      )}
      <LeaveDialog dirty={form.dirty || upload.dirty} discard={discard} />
    </>
  );
}

function useCouponEdit({ id, name, kind, code, warn_below }: Coupon): CouponForm {
  const client = useQueryClient();
  const saved = { name, kind, code: code ?? '', warn_below: String(warn_below) };
  return useCouponForm(id, saved, draft => {
    const body = { name: draft.name, ...(kind === 'pool' && { warn_below: warnBelowOf(draft) }) };
    return changeCoupon(client, 'patchCoupon', { params: { id }, body });
  });
}

function Edit({ coupon, form }: { coupon: Coupon; form: CouponForm }) {
  const { t } = useSettingsWords();
  const { element, told, dirty, field, submit, discard } = form;
  const saving = told.phase === 'saving';
  return (
    <form ref={element} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <NameField field={field('name')} />
      {coupon.kind === 'pool' && <WarnBelowField field={field('warn_below')} />}
      <FormFoot
        news={told.phase === 'saved' && <Saved />}
        trouble={whyNot(told, t)}
        act={t('settings.save')}
        saving={saving}
        idle={!dirty}
      >
        <Button look="plain" disabled={!dirty || saving} onClick={discard}>
          {t('settings.discard')}
        </Button>
      </FormFoot>
    </form>
  );
}

function Retire({ coupon }: { coupon: Coupon }) {
  const { t } = useSettingsWords();
  const [asking, ask] = useState(false);
  return (
    <FormSection title={t('coupons.retire')} hint={t('coupons.retireHint')}>
      <div>
        <Button onClick={() => ask(true)}>{t('coupons.retireAsk')}</Button>
        <RetireDialog coupon={coupon} open={asking} onClose={() => ask(false)} />
      </div>
    </FormSection>
  );
}
