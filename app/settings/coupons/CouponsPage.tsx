import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { ChangersPage } from '../ChangersPage.tsx';
import { LeaveDialog } from '../LeaveDialog.tsx';
import { NotRead } from '../NotRead.tsx';
import { PartChooser } from '../PartChooser.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { CouponTable } from './CouponTable.tsx';
import { useCoupons } from './coupons.ts';
import { NewCoupon, useNewCoupon } from './NewCoupon.tsx';

/** What a reply can hand out (REPLY-4, SET-1). */
export function CouponsPage() {
  const { t } = useSettingsWords();
  return (
    <ChangersPage title={t('coupons.title')}>
      <Coupons />
    </ChangersPage>
  );
}

function Coupons() {
  const { t } = useSettingsWords();
  const form = useNewCoupon();
  const [open, setOpen] = useState(form.dirty);
  const { retired = false } = useSearch({ from: '/signed-in/in-settings/settings/coupons' });
  const navigate = useNavigate();
  const show = (which: 'used' | 'retired') =>
    void navigate({ to: '/settings/coupons', search: which === 'retired' ? { retired: true } : {} });
  return (
    <>
      <p className="mb-5 max-w-150 text-pretty text-quiet">{t('coupons.intro')}</p>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <PartChooser
          label={t('coupons.which')}
          value={retired ? 'retired' : 'used'}
          onChoose={show}
          choices={[
            { value: 'used', name: t('coupons.used') },
            { value: 'retired', name: t('coupons.retired') },
          ]}
        />
        <Button disabled={open} onClick={() => setOpen(true)}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {t('coupons.new')}
        </Button>
      </div>
      {open && <NewCoupon form={form} onClose={() => setOpen(false)} />}
      <List retired={retired} />
      <LeaveDialog dirty={form.dirty} discard={form.discard} />
    </>
  );
}

function List({ retired }: { retired: boolean }) {
  const { t } = useSettingsWords();
  const coupons = useCoupons(retired);
  const slow = useWaitedFor(coupons.isPending);
  const rows = coupons.data?.pages.flatMap(page => page.data) ?? [];
  if (coupons.isError && rows.length === 0)
    return <NotRead text={t('coupons.error')} again={coupons.refetch} />;
  if (coupons.isPending) return slow ? <Bones /> : null;
  if (rows.length === 0) {
    return (
      <p className="py-16 text-center text-balance text-quiet">
        {t(retired ? 'coupons.noneRetired' : 'coupons.none')}
      </p>
    );
  }
  return (
    <>
      <CouponTable coupons={rows} />
      {coupons.hasNextPage && (
        <Button
          className="mt-4"
          disabled={coupons.isFetchingNextPage}
          onClick={() => void coupons.fetchNextPage()}
        >
          {t('coupons.more')}
        </Button>
      )}
    </>
  );
}

function Bones() {
  const { t } = useSettingsWords();
  return (
    <div role="status" aria-label={t('coupons.loading')} className="flex flex-col gap-10 pt-8">
      <Bone shape="h-3 w-2/5" />
      <Bone shape="h-3 w-1/2" />
      <Bone shape="h-3 w-1/3" />
    </div>
  );
}
