import { Check, CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { reasonOf } from '../reasonOf.ts';
import type { Told } from '../troubles.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';

type Props = { told: Told; mayCancel: boolean; onCancel: () => void; cancel: string; children: ReactNode };

/** At the end of a form within a page: what the last try came to, and the way out. */
export function FormFoot({ told, mayCancel, onCancel, cancel, children }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <p role="status" className="flex min-w-0 flex-1 items-start gap-2 text-small text-quiet">
        <State told={told} />
      </p>
      <Button look="plain" disabled={!mayCancel} onClick={onCancel} className="max-column:h-10">
        {cancel}
      </Button>
      {children}
    </div>
  );
}

const SIGN = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

function State({ told: { phase, refusal, troubles } }: { told: Told }) {
  const { t } = useSettingsWords();
  if (phase === 'saved') {
    return (
      <>
        <Check {...SIGN} className="mt-0.5 shrink-0" />
        {t('settings.saved')}
      </>
    );
  }
  if (!refusal || troubles.length > 0) return null;
  return (
    <>
      <CircleAlert {...SIGN} className="mt-0.5 shrink-0 text-danger" />
      <span className="text-danger">{t('settings.refused', { reason: reasonOf(refusal, t) })}</span>
    </>
  );
}
