import { useId } from 'react';
import type { CsvImport } from '../../../contract/importRoutes.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { Counts } from './Counts.tsx';
import { ImportTools } from './ImportTools.tsx';
import { isWorking } from './imports.ts';
import { Mapping } from './Mapping.tsx';

type Props = { csv: CsvImport };

/** One file: what it is, how far it is, what it came to, and what can be done with it. */
export function ImportSection({ csv }: Props) {
  const { t, locale } = useSettingsWords();
  const id = useId();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const lines = {
    ...{ count: csv.total, number: new Intl.NumberFormat(locale).format(csv.total) },
    ...{ name: csv.by.name ?? '', date: date.format(new Date(csv.created_at)) },
  };
  const isToBeRead = csv.phase === 'ready' || csv.phase === 'checked';
  return (
    <li aria-labelledby={id} className="flex flex-col gap-4 border-t border-line py-6">
      <div className="min-w-0">
        <h2 id={id} className="font-semibold break-words">
          {csv.file_name}
        </h2>
        <p className="figures text-small text-pretty text-quiet">
          {t(`imports.kind.${csv.kind}`)} · {t('imports.lines', lines)}
        </p>
        <p role="status" className="mt-1 text-small text-soft">
          {t(`imports.phase.${csv.phase}`)}
        </p>
      </div>
      {isWorking(csv) && <Progress csv={csv} />}
      {isToBeRead && <Mapping key={csv.phase} csv={csv} />}
      <Outcome csv={csv} />
      <ImportTools csv={csv} />
    </li>
  );
}

/** Of an undo it is not said how many lines there are to go: those that were refused have come to nothing. */
function Progress({ csv: { done, total, phase } }: Props) {
  const { t, locale } = useSettingsWords();
  const number = new Intl.NumberFormat(locale);
  const words = t('imports.progress', { done: number.format(done), total: number.format(total) });
  return (
    <div className="max-w-100">
      <progress
        aria-label={t(`imports.phase.${phase}`)}
        value={done}
        max={total}
        className="h-2 w-full accent-accent"
      />
      <p className="figures text-small text-quiet">{words}</p>
    </div>
  );
}

function Outcome({ csv }: Props) {
  const { t } = useSettingsWords();
  const { phase, forecast, counts, undo } = csv;
  if (phase === 'coming' || phase === 'ready') return null;
  if (phase === 'checking' || phase === 'checked')
    return forecast && <Counts title={t('imports.would')} counts={forecast} />;
  return (
    <>
      {counts && <Counts title={t('imports.came')} counts={counts} />}
      {undo && <Counts title={t('imports.undid')} counts={undo} />}
    </>
  );
}
