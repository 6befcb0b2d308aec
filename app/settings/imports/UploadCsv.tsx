import { FileUp } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import type { ImportKind } from '../../../contract/importRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../Segments.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { uploadImport } from './imports.ts';
import { useImportStep } from './useImportStep.ts';

/** A file is chosen, and what it is of. */
export function UploadCsv() {
  const { t, locale } = useSettingsWords();
  const [kind, setKind] = useState<ImportKind>('profiles');
  const [coming, setComing] = useState<{ name: string; share: number } | null>(null);
  const { step } = useImportStep();
  const picker = useRef<HTMLInputElement>(null);
  const choices = KINDS.map(value => ({ value, label: t(`imports.kind.${value}`) }));
  const onChoose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setComing({ name: file.name, share: 0 });
    const told = (share: number) => setComing({ name: file.name, share });
    await step(client => uploadImport(client, kind, file, told));
    setComing(null);
  };
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(coming?.share ?? 0);
  return (
    <div className="rounded-card bg-surface-quiet p-5 max-column:p-4">
      <div className="flex flex-wrap items-end gap-4">
        <Segments name="kind" label={t('imports.kind')} choices={choices} value={kind} onChoose={setKind} />
        <input
          ref={picker}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-label={t('imports.choose')}
          tabIndex={-1}
          className="sr-only"
          onChange={event => void onChoose(event)}
        />
        <Button
          look="filled"
          disabled={coming !== null}
          onClick={() => picker.current?.click()}
          className="h-9 max-column:h-11"
        >
          <FileUp size={16} strokeWidth={1.75} aria-hidden />
          {t('imports.choose')}
        </Button>
      </div>
      <p role="status" className="figures mt-3 text-small text-pretty text-quiet">
        {coming ? t('imports.uploading', { name: coming.name, share }) : t('imports.limits')}
      </p>
    </div>
  );
}

const KINDS: ImportKind[] = ['profiles', 'marketing_sends'];
