import { AlarmClock, Check, Ellipsis, Tag, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Ticket } from '../../../contract/shapes.ts';
import { Signs } from '../../keyboard/Signs.tsx';
import { fullName } from '../../profile/names.ts';
import { useTags } from '../../tags/tags.ts';
import { PickSnooze } from '../../ticket/PickSnooze.tsx';
import { classes } from '../../ui/classes.ts';
import { iconButtonClass } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuCheck, MenuItem, MenuLine, MenuSub } from '../../ui/MenuItems.tsx';
import { useWords } from '../../words/useWords.ts';
import { AssignItems, ReadItems, SnoozeItems } from './ActionItems.tsx';
import { useActions } from './useActions.ts';

/** In the place of the time, under the pointer: what can be done to a ticket without opening it. */
export function RowMenu({ ticket }: { ticket: Ticket }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [picking, setPicking] = useState(false);
  const name = t('select.menu', { name: fullName(ticket, t) });
  const trigger = (
    <button
      type="button"
      aria-label={name}
      title={t('ticket.more')}
      className={classes(
        iconButtonClass,
        'absolute top-1.5 right-3 size-7 focus-visible:opacity-100 max-column:hidden',
        !open &&
          'pointer-events-none opacity-0 group-hover/row:pointer-events-auto group-hover/row:opacity-100',
      )}
    >
      <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
    </button>
  );
  return (
    <>
      <Menu trigger={trigger} align="end" open={open} onOpenChange={setOpen}>
        <Items ticket={ticket} onPick={() => setPicking(true)} />
      </Menu>
      {picking && <PickTime ticket={ticket} onClose={() => setPicking(false)} />}
    </>
  );
}

function Items({ ticket, onPick }: { ticket: Ticket; onPick: () => void }) {
  const { t } = useWords();
  const actions = useActions([ticket]);
  const tags = useTags();
  const isOpen = ticket.status !== 'closed';
  return (
    <>
      <MenuSub
        icon={<UserPlus size={16} strokeWidth={1.75} aria-hidden />}
        label={t('keys.assign')}
        end={<Signs keys="a" />}
      >
        <AssignItems count={1} onAssign={actions.assign} />
      </MenuSub>
      {isOpen && (
        <MenuSub
          icon={<AlarmClock size={16} strokeWidth={1.75} aria-hidden />}
          label={t('snooze.choose')}
          end={<Signs keys="s" />}
        >
          <SnoozeItems onSnooze={actions.snooze} onPick={onPick} />
        </MenuSub>
      )}
      {tags.length > 0 && (
        <MenuSub
          icon={<Tag size={16} strokeWidth={1.75} aria-hidden />}
          label={t('tag.title')}
          end={<Signs keys="t" />}
        >
          {tags.map(({ id, name }) => (
            <MenuCheck
              key={id}
              checked={ticket.tags.includes(id)}
              onCheck={on => (on ? actions.addTag(id) : actions.removeTag(id))}
            >
              {name}
            </MenuCheck>
          ))}
        </MenuSub>
      )}
      <ReadItems read={ticket.read} unread={!ticket.read} onMark={actions.mark} />
      {isOpen && (
        <>
          <MenuLine />
          <MenuItem
            icon={<Check size={16} strokeWidth={1.75} aria-hidden />}
            end={<Signs keys="e" />}
            onClick={actions.close}
          >
            {t('ticket.close')}
          </MenuItem>
        </>
      )}
    </>
  );
}

function PickTime({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { snooze } = useActions([ticket]);
  return <PickSnooze onPick={snooze} onClose={onClose} />;
}
