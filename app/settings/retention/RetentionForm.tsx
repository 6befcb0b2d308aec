import { CircleAlert } from 'lucide-react';
import type { FormEvent } from 'react';
import { KEPT_PARTS } from '../../../contract/retention.ts';
import type { Retention } from '../../../contract/retentionRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { FormSection } from '../FormSection.tsx';
import { LeaveDialog } from '../LeaveDialog.tsx';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { GoesLine } from './GoesLine.tsx';
import { MonthsField } from './MonthsField.tsx';
import { RetentionDialog } from './RetentionDialog.tsx';
import { useRetentionForm } from './useRetentionForm.ts';

/** Each part with what would go of it; asked once more before it is saved. */
export function RetentionForm({ now }: { now: Retention }) {
  const { t } = useSettingsWords();
  const form = useRetentionForm(now);
  const { typed, body, preview, dirty, saving, error, asking } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (dirty && body && !saving) form.ask();
  };
  return (
    <form noValidate aria-label={t('keep.title')} onSubmit={submit} className="pt-2 max-column:pt-6">
      {KEPT_PARTS.map(part => (
        <FormSection key={part} title={t(`keep.${part}`)} hint={t(`keep.${part}Hint`)}>
          <MonthsField part={part} value={typed[part]} onChange={months => form.edit({ [part]: months })}>
            {preview && typed[part] !== '' && <GoesLine part={part} goes={preview} />}
          </MonthsField>
        </FormSection>
      ))}
      <div className="mt-8 flex flex-wrap items-center justify-end gap-2">
        <p
          role="status"
          className="flex min-w-0 flex-1 basis-60 items-start gap-2 text-small text-quiet max-column:basis-full"
        >
          {error !== null && (
            <>
              <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-danger" />
              <span className="text-danger">{t('settings.refused', { reason: reasonOf(error, t) })}</span>
            </>
          )}
          {error === null && dirty && t('settings.unsaved')}
        </p>
        <Button look="plain" disabled={!dirty || saving} onClick={form.discard}>
          {t('settings.discard')}
        </Button>
        <Button type="submit" look="filled" disabled={!dirty || !body || saving} aria-busy={saving}>
          {t('settings.save')}
        </Button>
      </div>
      <RetentionDialog open={asking} goes={preview} onSave={form.save} onClose={form.doNot} />
      <LeaveDialog dirty={dirty} discard={form.discard} />
    </form>
  );
}
