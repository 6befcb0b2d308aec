import { ListFilter } from 'lucide-react';
import { cloneElement, Suspense, useState } from 'react';
import { useWords } from '../words/useWords.ts';
import { Chip } from './Chip.tsx';
import { loadCombobox } from './comboboxParts.ts';
import { SourceMenu } from './SourceMenu.tsx';

/** Chooses whose tickets, which tag, or a campaign or flow to see the replies to (VIEW-2). What it is made of is loaded under the pointer. */
export function SourceChip() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  if (open && !wanted) setWanted(true);
  const chip = (
    <Chip
      on={false}
      // It chooses nothing itself: it opens where one is searched for.
      role="button"
      aria-label={t('filter.bySource')}
      title={t('filter.bySource')}
      className="w-9.5 max-w-full justify-center @min-[80px]:w-auto"
      onPointerEnter={() => void loadCombobox()}
    >
      {/* A word too long for that wraps out of sight. */}
      <span className="-mx-0.5 flex h-5 flex-wrap items-center justify-center gap-x-1 overflow-hidden">
        <ListFilter size={14} strokeWidth={1.75} aria-hidden className="h-5 text-quiet" />
        <span>{t('filter.more')}</span>
      </span>
    </Chip>
  );
  const opens = { onClick: () => setOpen(true), 'aria-haspopup': 'dialog', 'aria-expanded': false } as const;
  const closed = cloneElement(chip, opens);
  return (
    // As wide as what the others leave, and never wider: where the word has no room the chip is no wider than its sign.
    <div className="@container flex min-w-9.5 grow basis-9.5">
      {wanted ? (
        <Suspense fallback={closed}>
          <SourceMenu chip={chip} open={open} onOpenChange={setOpen} />
        </Suspense>
      ) : (
        closed
      )}
    </div>
  );
}
