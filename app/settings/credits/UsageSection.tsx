import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Usage } from '../../../contract/usageRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { dayOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { FormSection } from '../FormSection.tsx';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { AllowanceBar } from './AllowanceBar.tsx';
import { monthAfter, monthName } from './months.ts';
import { UsageTable } from './UsageTable.tsx';
import { useUsage } from './useUsage.ts';

/** A month on the meter: how much was used, of how much, and for what. */
export function UsageSection() {
  const { t, zone } = useSettingsClock();
  const thisMonth = dayOf(useNow(), zone).slice(0, 7);
  const { month = thisMonth } = useSearch({ from: '/signed-in/in-settings/settings/credits' });
  const usage = useUsage(month === thisMonth ? undefined : month);
  const slow = useWaitedFor(usage.isPending);
  return (
    <FormSection title={t('credits.used')} hint={t('credits.usedHint')}>
      <MonthSwitch month={month} thisMonth={thisMonth} />
      {usage.data && <Month usage={usage.data} isOver={month < thisMonth} />}
      {slow && <Bones />}
      {usage.isError && !usage.data && (
        <p role="alert" className="flex flex-wrap items-center justify-between gap-3 text-quiet">
          {t('credits.error')}
          <Button onClick={() => void usage.refetch()}>{t('action.retry')}</Button>
        </p>
      )}
    </FormSection>
  );
}

function Month({ usage, isOver }: { usage: Usage; isOver: boolean }) {
  const { t, locale } = useSettingsClock();
  return (
    <>
      <AllowanceBar usage={usage} isOver={isOver} />
      {usage.data.length > 0 ? (
        <UsageTable usage={usage} />
      ) : (
        <p className="text-quiet">{t('credits.nothing', { month: monthName(usage.month, locale) })}</p>
      )}
    </>
  );
}

type SwitchProps = { month: string; thisMonth: string };

/** It stands in the address, so that it survives a reload. */
function MonthSwitch({ month, thisMonth }: SwitchProps) {
  const { t, locale } = useSettingsClock();
  const navigate = useNavigate();
  const name = monthName(month, locale);
  const show = (next: string) =>
    void navigate({
      to: '/settings/credits',
      search: next >= thisMonth ? {} : { month: next },
      replace: true,
    });
  return (
    <div className="-mb-2 -ml-2 flex items-center gap-1">
      <IconButton
        icon={ChevronLeft}
        name={t('credits.previous')}
        onClick={() => show(monthAfter(month, -1))}
      />
      <p aria-live="polite" className="min-w-34 text-center font-medium first-letter:uppercase">
        {name}
      </p>
      <IconButton
        icon={ChevronRight}
        name={t('credits.next')}
        disabled={month >= thisMonth}
        onClick={() => show(monthAfter(month, 1))}
      />
    </div>
  );
}

function Bones() {
  const { t } = useSettingsClock();
  return (
    <div role="status" aria-label={t('credits.loading')} className="flex flex-col gap-6">
      <Bone shape="h-7 w-2/5" />
      <Bone shape="h-2 w-full" />
      <Bone shape="h-3 w-3/5" />
    </div>
  );
}
