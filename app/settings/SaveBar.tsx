import { CircleAlert } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Saved } from './FormFoot.tsx';
import { reasonOf } from './reasonOf.ts';
import { useFormHere } from './useForm.ts';
import { type SettingsSay, useSettingsWords } from './words/useSettingsWords.ts';

/** Always there, so that nothing moves when something changes: on a phone over the page that goes by below it. */
export function SaveBar() {
  const { t } = useSettingsWords();
  const { dirty, told, discard } = useFormHere();
  const saving = told.phase === 'saving';
  return (
    <div className="flex min-h-15 shrink-0 items-center border-t border-line px-12 py-2 max-pane:px-8 max-column:sticky max-column:bottom-0 max-column:bg-surface max-column:px-4">
      <div className="flex w-full max-w-240 items-center justify-between gap-4 max-column:gap-2">
        <p role="status" className="flex min-w-0 items-start gap-2 text-small text-quiet">
          <State />
        </p>
        <div className="flex shrink-0 gap-2">
          <Button look="plain" disabled={!dirty || saving} onClick={discard}>
            {t('settings.discard')}
          </Button>
          <Button type="submit" look="filled" disabled={!dirty || saving} aria-busy={saving}>
            {t('settings.save')}
          </Button>
        </div>
      </div>
    </div>
  );
}

const SIGN = { size: 16, strokeWidth: 1.75, 'aria-hidden': true, className: 'mt-0.5 shrink-0' } as const;

function State() {
  const { t } = useSettingsWords();
  const { dirty, told } = useFormHere();
  if (told.refusal) {
    return (
      <>
        <CircleAlert {...SIGN} className="mt-0.5 shrink-0 text-danger" />
        <span className="text-danger">{whyNotSaved(told.refusal, told.troubles.length, t)}</span>
      </>
    );
  }
  if (dirty) return t('settings.unsaved');
  if (told.phase !== 'saved') return null;
  return <Saved />;
}

function whyNotSaved(refusal: Error, fields: number, t: SettingsSay): string {
  if (fields > 0) return t('settings.toPutRight', { count: fields });
  return t('settings.refused', { reason: reasonOf(refusal, t) });
}
