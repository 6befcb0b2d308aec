import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CouponCode } from '../../../contract/couponRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { fullTime, shortAgo } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { phoneText } from '../../words/phones.ts';
import { PartChooser } from '../PartChooser.tsx';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { useCodes, type Which } from './coupons.ts';

const WHICH = ['all', 'free', 'taken'] as const satisfies readonly Which[];

/** The codes of a pool, and who has each. */
export function CodeList({ couponId }: { couponId: string }) {
  const { t } = useSettingsClock();
  const [which, choose] = useState<Which>('all');
  const codes = useCodes(couponId, which);
  const rows = codes.data?.pages.flatMap(page => page.data) ?? [];
  const choices = WHICH.map(value => ({ value, name: t(`coupons.${value}`) }));
  return (
    <div>
      <PartChooser label={t('coupons.whichCodes')} value={which} choices={choices} onChoose={choose} />
      {codes.isError && rows.length === 0 && (
        <Notice
          alert
          text={t('coupons.codesError')}
          action={<Button onClick={() => void codes.refetch()}>{t('action.retry')}</Button>}
        />
      )}
      {codes.isSuccess && rows.length === 0 && (
        <p className="py-10 text-center text-quiet">{t(`coupons.none_${which}`)}</p>
      )}
      {rows.length > 0 && <CodeTable codes={rows} />}
      {codes.hasNextPage && (
        <Button
          className="mt-4"
          disabled={codes.isFetchingNextPage}
          onClick={() => void codes.fetchNextPage()}
        >
          {t('coupons.moreCodes')}
        </Button>
      )}
    </div>
  );
}

function CodeTable({ codes }: { codes: CouponCode[] }) {
  const { t } = useSettingsClock();
  return (
    <table className="mt-2 w-full border-collapse text-left">
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('coupons.code')}</th>
          <th scope="col">{t('coupons.givenTo')}</th>
          <th scope="col">{t('coupons.givenAt')}</th>
        </tr>
      </thead>
      <tbody>
        {codes.map(code => (
          <Row key={code.code} code={code} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ code: { code, profile, taken_at } }: { code: CouponCode }) {
  const { t } = useSettingsClock();
  return (
    <tr className="border-b border-line align-top last:border-0">
      <td className="py-2 font-medium break-all">{code}</td>
      <td className="py-2 pl-4 break-words">
        {profile ? <Holder profile={profile} /> : <span className="text-quiet">{t('coupons.isFree')}</span>}
      </td>
      <td className="w-24 py-2 pl-4 text-right text-small text-quiet">
        {taken_at && <When at={taken_at} />}
      </td>
    </tr>
  );
}

/** Their tickets are found by what the search knows of them. */
function Holder({ profile: { name, phone } }: { profile: NonNullable<CouponCode['profile']> }) {
  const { t } = useSettingsClock();
  const called = name ?? (phone ? phoneText(phone) : t('person.visitor'));
  const q = phone ?? name;
  if (!q) return called;
  return (
    <Link
      to="/inbox"
      search={{ status: 'any', q }}
      title={t('block.showTickets', { name: called })}
      className="font-medium text-accent-text hover:underline"
    >
      {called}
    </Link>
  );
}

function When({ at }: { at: string }) {
  const clock = useSettingsClock();
  const now = useNow();
  const time = Date.parse(at);
  return (
    <time dateTime={at} title={fullTime(time, clock)} className="figures">
      {shortAgo(time, now, clock)}
    </time>
  );
}
