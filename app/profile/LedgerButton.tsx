import { useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/useWords.ts';
import { Ledger } from './Ledger.tsx';
import { fullName, type Whose } from './names.ts';

/** Opens what is on record of a customer's consent (SMS-6). */
export function LedgerButton({ whose }: { whose: Whose }) {
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
      <Dialog open={open} onOpenChange={setOpen} title={t('ledger.title', { name: fullName(whose, t) })}>
        <Ledger profileId={whose.profile.id} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
