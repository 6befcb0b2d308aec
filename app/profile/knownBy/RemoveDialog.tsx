import { useState } from 'react';
import type { KnownIdentifier, WholeProfile } from '../../../contract/profileRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { fullName } from '../names.ts';
import { useTroubleText } from '../page/useTroubleText.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { textOf } from './KnownLine.tsx';
import { useIdentifiers } from './useIdentifiers.ts';

type Props = { known: KnownIdentifier; profile: WholeProfile; onClose: () => void };

/** What goes with it and what stays, before it is taken away. Refused, it is there again, and here is why. */
export function RemoveDialog({ known, profile, onClose }: Props) {
  const { t } = useProfileWords();
  const change = useIdentifiers(profile);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const text = useTroubleText(trouble);
  const remove = () => {
    if (isAsked) return;
    setAsked(true);
    change({ do: 'remove', known })
      .then(onClose, setTrouble)
      .finally(() => setAsked(false));
  };
  const title = t('known.ask', { value: textOf(known), name: fullName({ profile }, t) });
  return (
    <Dialog open onOpenChange={open => open || onClose()} title={title}>
      <div className="w-100 max-w-full text-pretty">
        {known.kind === 'phone' ? <OfPhone known={known} profile={profile} /> : <p>{t('known.emailGoes')}</p>}
        {text !== null && (
          <p role="alert" className="mt-3 text-small text-danger">
            {text}
          </p>
        )}
        <div className="mt-5 flex justify-end gap-2">
          <Button look="plain" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button look="filled" onClick={remove}>
            {t('known.removeNow')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function OfPhone({ known, profile }: Pick<Props, 'known' | 'profile'>) {
  const { t } = useProfileWords();
  return (
    <div className="flex flex-col gap-2 text-soft">
      <p>{t('known.phoneGoes')}</p>
      {known.value === profile.reply_phone && <p>{t('known.repliesMove')}</p>}
      <p>{t('known.consentStays')}</p>
    </div>
  );
}
