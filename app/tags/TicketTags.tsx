import { Tag } from 'lucide-react';
import { useState } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { usePatchTicket } from '../ticket/usePatchTicket.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../words/useWords.ts';
import { TagChip } from './TagChip.tsx';
import { TagMenu } from './TagMenu.tsx';
import { useTagsOf } from './tags.ts';

/** In the head, behind `t`. */
export function TagButton({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  useShortcut('t', () => setOpen(true));
  const trigger = <IconButton icon={Tag} name={t('tag.choose')} shortcut="t" />;
  return (
    <TagMenu
      {...useTagging(ticket)}
      label={t('tag.choose')}
      trigger={trigger}
      align="end"
      open={open}
      onOpenChange={setOpen}
    />
  );
}

/** In the pane: those that the ticket has, and the way to change them. */
export function TagLine({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const tags = useTagsOf(ticket.tags);
  const trigger = (
    <button
      type="button"
      className="moving -my-0.5 flex h-6 items-center gap-1 rounded-chip px-1.5 text-small text-quiet hover:bg-hover hover:text-ink aria-expanded:bg-selected max-column:-my-2.5 max-column:h-10"
    >
      {t(tags.length > 0 ? 'tag.change' : 'tag.add')}
    </button>
  );
  return (
    <div className="flex flex-wrap items-center gap-1">
      {tags.map(tag => (
        <TagChip key={tag.id} tag={tag} />
      ))}
      <div className={tags.length === 0 ? '-ml-1.5' : ''}>
        <TagMenu {...useTagging(ticket)} label={t('tag.choose')} trigger={trigger} />
      </div>
    </div>
  );
}

function useTagging(ticket: TicketDetail) {
  const patch = usePatchTicket();
  return {
    chosen: ticket.tags,
    onAdd: (id: string) => patch(ticket, { add_tags: [id] }),
    onRemove: (id: string) => patch(ticket, { remove_tags: [id] }),
  };
}
