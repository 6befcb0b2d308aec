import { useState } from 'react';
import type { Ticket } from '../../contract/shapes.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/useWords.ts';
import { Ledger } from './Ledger.tsx';
import { fullName } from './names.ts';

type Props = { profile: Ticket['profile'] };

/** Opens what is on record of a customer's consent (SMS-6). */
export function LedgerButton({ profile }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="moving relative -mr-2 h-6 rounded-small px-2 text-small text-quiet after:absolute after:-inset-2 hover:bg-hover hover:text-ink"
      >
        {t('ledger.open')}
      </button>
      <Dialog open={open} onOpenChange={setOpen} title={t('ledger.title', { name: fullName(profile, t) })}>
        <Ledger profileId={profile.id} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
