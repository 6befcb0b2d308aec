import type { ImportCounts, UndoCounts } from '../../../contract/importRoutes.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';

type Props = { title: string; counts: ImportCounts | UndoCounts };

/** What something has come to, each count under its name. */
export function Counts({ title, counts }: Props) {
  const { t, locale } = useSettingsWords();
  const number = new Intl.NumberFormat(locale);
  const all = Object.entries(counts) as [keyof ImportCounts | keyof UndoCounts, number][];
  const hasKept = 'kept_opt_outs' in counts && counts.kept_opt_outs > 0;
  return (
    <div>
      <h3 className="text-small font-medium">{title}</h3>
      <dl className="mt-1 flex flex-wrap gap-x-8 gap-y-2 max-column:grid max-column:grid-cols-3 max-column:gap-x-4">
        {all.map(([name, count]) => (
          <div key={name} className="flex flex-col-reverse justify-end">
            <dt className="text-small text-quiet">{t(`imports.count.${name}`)}</dt>
            <dd className="figures">{number.format(count)}</dd>
          </div>
        ))}
      </dl>
      {hasKept && <p className="mt-2 max-w-160 text-small text-pretty text-quiet">{t('imports.keptHint')}</p>}
    </div>
  );
}
