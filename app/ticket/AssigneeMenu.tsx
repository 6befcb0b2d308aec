import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { Signs } from '../keyboard/Signs.tsx';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useAgents, useMemberName } from '../session/members.ts';
import { useSession } from '../session/useSession.ts';
import { Avatar, NoAvatar } from '../ui/Avatar.tsx';
import { classes } from '../ui/classes.ts';
import { Menu } from '../ui/Menu.tsx';
import { MenuChoice, MenuChoices, MenuLine } from '../ui/MenuItems.tsx';
import { useWords } from '../words/useWords.ts';
import { usePatchTicket } from './usePatchTicket.ts';

type Props = { ticket: TicketDetail; withKey?: boolean; inPane?: boolean };

export function AssigneeMenu({ ticket, withKey = false, inPane = false }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const name = useMemberName(ticket.assignee_id);
  useShortcut('a', () => setOpen(true), withKey);
  const trigger = (
    <button
      type="button"
      aria-label={t('assign.choose', { name: name ?? t('assign.none') })}
      className={classes(
        'moving flex min-w-0 items-center gap-2 rounded-button hover:bg-hover aria-expanded:bg-selected',
        // In the pane it comes before the button of the line below, which on a phone reaches as far as here.
        inPane ? 'relative -mx-2 -my-1 h-7 px-2 text-small' : 'h-8 px-2 font-medium @max-[340px]:px-0',
      )}
    >
      <Face id={ticket.assignee_id} name={name} />
      <span
        title={name ?? t('assign.none')}
        // In a narrow head the customer's name has the room: the pane, or the menu, says whose the ticket is.
        className={classes('truncate', !inPane && 'max-pane:hidden @max-[560px]:hidden')}
      >
        {name ?? t('assign.none')}
      </span>
      {inPane && (
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden className="-ml-1 shrink-0 text-quiet" />
      )}
    </button>
  );
  return (
    <Menu wide trigger={trigger} align={inPane ? 'start' : 'end'} open={open} onOpenChange={setOpen}>
      <Agents ticket={ticket} />
    </Menu>
  );
}

function Face({ id, name }: { id: string | null; name: string | null }) {
  return id ? <Avatar name={name} seed={id} size={20} single /> : <NoAvatar size={20} />;
}

/** Whoever asks comes first. */
function Agents({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const me = useSession().member;
  const patch = usePatchTicket();
  const others = useAgents().filter(agent => agent.id !== me.id);
  const assign = (id: string | null) => patch(ticket, { assignee_id: id });
  return (
    <MenuChoices<string | null>
      label={t('profile.assignee')}
      end={<Signs keys="a" />}
      value={ticket.assignee_id}
      onChoose={assign}
    >
      {[me, ...others].map(agent => (
        <MenuChoice
          key={agent.id}
          value={agent.id}
          icon={<Avatar name={agent.name} seed={agent.id} size={24} single />}
          end={agent.id === me.id && <Signs keys="i" />}
        >
          {agent.id === me.id ? t('assign.you', { name: agent.name }) : agent.name}
        </MenuChoice>
      ))}
      <MenuLine />
      <MenuChoice value={null} icon={<NoAvatar size={24} />}>
        {t('assign.none')}
      </MenuChoice>
    </MenuChoices>
  );
}
