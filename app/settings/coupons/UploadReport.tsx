import { Check, CircleAlert, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { buttonClass } from '../../ui/Button.tsx';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { type Refusal, refusedCsv, whyRefused } from './refusedCodes.ts';
import type { Upload } from './useUpload.ts';

/** What became of an upload: how many are in the pool now, and which are not, and why. */
export function UploadReport({ upload: { report } }: { upload: Upload }) {
  const { t, locale } = useSettingsWords();
  const number = new Intl.NumberFormat(locale).format(report?.added ?? 0);
  return (
    <div role="status">
      {report && (
        <div className="mt-4 flex flex-col gap-3 border-t border-line pt-4">
          {(report.added > 0 || report.refused.length === 0) && !(report.error && report.added === 0) && (
            <p className="flex items-start gap-2">
              <Check size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-ok" />
              {t('coupons.added', { count: report.added, number })}
            </p>
          )}
          {report.refused.length > 0 && <Refused refused={report.refused} />}
          {report.error && (
            <p className="flex items-start gap-2 text-danger">
              <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
              {t('coupons.notSent', { count: report.left.length, reason: reasonOf(report.error, t) })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** The first of them stand here; the file has all. */
const SHOWN = 10;

function Refused({ refused }: { refused: Refusal[] }) {
  const { t, locale } = useSettingsWords();
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const more = refused.length - SHOWN;
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="flex items-start gap-2">
          <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-danger" />
          {t('coupons.refused', { count: refused.length, number: number(refused.length) })}
        </p>
        <CsvLink refused={refused} />
      </div>
      <table
        aria-label={t('coupons.refusedList')}
        className="mt-2 w-full table-fixed border-collapse text-left text-small"
      >
        <thead>
          <tr className="border-b border-line text-quiet">
            <th scope="col" className="w-14 py-1.5 font-normal">
              {t('coupons.line')}
            </th>
            <th scope="col" className="w-2/5 py-1.5 font-normal">
              {t('coupons.code')}
            </th>
            <th scope="col" className="py-1.5 pl-4 font-normal">
              {t('coupons.why')}
            </th>
          </tr>
        </thead>
        <tbody>
          {refused.slice(0, SHOWN).map(one => (
            <tr key={one.line} className="border-b border-line align-top last:border-0">
              <td className="figures py-2 text-quiet">{number(one.line)}</td>
              <td title={one.code} className="truncate py-2 font-medium">
                {one.code}
              </td>
              <td className="py-2 pl-4 text-soft">{whyRefused(one, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="mt-2 text-small text-quiet">
          {t('coupons.moreRefused', { count: more, number: number(more) })}
        </p>
      )}
    </div>
  );
}

function CsvLink({ refused }: { refused: Refusal[] }) {
  const { t } = useSettingsWords();
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([refusedCsv(refused, t)], { type: 'text/csv' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [refused, t]);
  return (
    <a href={address} download={t('coupons.refusedFile')} className={buttonClass({ size: 'small' })}>
      <Download size={14} strokeWidth={1.75} aria-hidden />
      {t('coupons.csv')}
    </a>
  );
}
