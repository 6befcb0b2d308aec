import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { CsvImport, ImportField } from '../../../contract/importRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { LabelledInput } from '../LabelledInput.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { Column } from './Column.tsx';
import { changeImport, importQuery } from './imports.ts';
import { useImportStep } from './useImportStep.ts';

type Props = { csv: CsvImport };

/** What each column is, beside its first cells; then the file is checked. */
export function Mapping({ csv }: Props) {
  const { t } = useSettingsWords();
  const { busy, step } = useImportStep();
  const { data } = useQuery(importQuery(csv.id));
  const [fields, setFields] = useState(csv.columns.map(({ field }) => field));
  const [country, setCountry] = useState(csv.country ?? '');
  const check = (event: FormEvent) => {
    event.preventDefault();
    const body = { fields, country: country.trim().toUpperCase() || null };
    void step(client => changeImport(client, 'checkImport', { params: { id: csv.id }, body }));
  };
  const choose = (at: number, field: ImportField) =>
    setFields(now => now.map((one, n) => (n === at ? field : one)));
  // Two may have one name: each is known by its place.
  const columns = csv.columns.map(({ name }, at) => ({
    at,
    name,
    samples: data?.columns[at]?.samples ?? [],
  }));
  return (
    <form onSubmit={check} className="flex max-w-160 flex-col gap-4">
      <fieldset className="min-w-0">
        <legend className="mb-2 text-small font-medium">{t('imports.columns')}</legend>
        <ul className="flex flex-col gap-3">
          {columns.map(column => (
            <Column
              key={column.at}
              {...column}
              kind={csv.kind}
              field={fields[column.at] ?? 'ignore'}
              onChoose={field => choose(column.at, field)}
            />
          ))}
        </ul>
      </fieldset>
      <LabelledInput
        label={t('imports.country')}
        hint={t('imports.countryHint')}
        width="max-w-24"
        maxLength={2}
        pattern="[A-Za-z]{2}"
        value={country}
        onChange={event => setCountry(event.target.value)}
      />
      <Button type="submit" disabled={busy} aria-busy={busy} className="self-start">
        {csv.phase === 'checked' ? t('imports.checkAgain') : t('imports.check')}
      </Button>
    </form>
  );
}
