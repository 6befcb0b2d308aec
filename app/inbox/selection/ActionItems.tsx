import { Mail, MailOpen } from 'lucide-react';
import { Signs } from '../../keyboard/Signs.tsx';
import { useAgents } from '../../session/members.ts';
import { useSession } from '../../session/useSession.ts';
import { SnoozeTimes } from '../../ticket/SnoozeTimes.tsx';
import { Avatar, NoAvatar } from '../../ui/Avatar.tsx';
import { MenuGroup, MenuItem, MenuLine } from '../../ui/MenuItems.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Actions } from './useActions.ts';

/** Whoever asks comes first. */
export function AssignItems({ count, onAssign }: { count: number; onAssign: Actions['assign'] }) {
  const { t } = useWords();
  const me = useSession().member;
  const others = useAgents().filter(agent => agent.id !== me.id);
  return (
    <MenuGroup label={t('bulk.assignTo', { count })} end={<Signs keys="a" />}>
      {[me, ...others].map(agent => (
        <MenuItem
          key={agent.id}
          icon={<Avatar name={agent.name} seed={agent.id} size={24} single />}
          end={agent.id === me.id && <Signs keys="i" />}
          onClick={() => onAssign(agent.id)}
        >
          {agent.id === me.id ? t('assign.you', { name: agent.name }) : agent.name}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem icon={<NoAvatar size={24} />} onClick={() => onAssign(null)}>
        {t('assign.none')}
      </MenuItem>
    </MenuGroup>
  );
}

export function SnoozeItems({ onSnooze, onPick }: { onSnooze: Actions['snooze']; onPick: () => void }) {
  const { t } = useWords();
  return (
    <MenuGroup label={t('snooze.until')} end={<Signs keys="s" />}>
      <SnoozeTimes onChoose={onSnooze} onPick={onPick} />
    </MenuGroup>
  );
}

/** What is so of all of them already is not offered. */
export function ReadItems({
  read,
  unread,
  onMark,
}: {
  read: boolean;
  unread: boolean;
  onMark: Actions['mark'];
}) {
  const { t } = useWords();
  return (
    <>
      {unread && (
        <MenuItem
          icon={<MailOpen size={16} strokeWidth={1.75} aria-hidden />}
          end={<Signs keys="u" />}
          onClick={() => onMark(true)}
        >
          {t('ticket.markRead')}
        </MenuItem>
      )}
      {read && (
        <MenuItem
          icon={<Mail size={16} strokeWidth={1.75} aria-hidden />}
          end={!unread && <Signs keys="u" />}
          onClick={() => onMark(false)}
        >
          {t('ticket.markUnread')}
        </MenuItem>
      )}
    </>
  );
}
