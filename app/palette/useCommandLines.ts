import type { TicketDetail } from '../../contract/shapes.ts';
import { useAvailability } from '../availability/availability.ts';
import { type AnyCommand, COMMANDS, type CommandSection, type Keys } from '../keyboard/commands.ts';
import { runOf } from '../keyboard/useShortcut.ts';
import { COMMAND_ICONS } from './commandIcons.ts';
import type { Line, Place } from './line.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

type Command = Extract<AnyCommand, { keys: Keys }> & { by?: never };

const isCommand = (command: AnyCommand): command is Command => !('by' in command);

/** The palette is there already. */
const isOther = ({ keys }: Command) => keys !== 'mod k';

const PLACE_OF = {
  list: 'list',
  ticket: 'ticket',
  views: 'views',
  everywhere: 'everywhere',
} as const satisfies Record<CommandSection, Place>;

/** Every command that has an effect where one is now, under the name that says which. */
export function useCommandLines(ticket: TicketDetail | undefined): Line[] {
  const { t } = usePaletteWords();
  const online = useAvailability()?.online ?? false;
  return COMMANDS.filter(isCommand)
    .filter(isOther)
    .flatMap(({ keys, does, section }) => {
      const run = runOf(keys);
      const text = t(NAMES[keys]?.({ ticket, online }) ?? does);
      return run ? [{ id: does, place: PLACE_OF[section], text, icon: COMMAND_ICONS[keys], keys, run }] : [];
    });
}

type Now = { ticket: TicketDetail | undefined; online: boolean };

type Name =
  | `ticket.${'markUnread' | 'markRead' | 'wake' | 'reopen'}`
  | `block.${'block' | 'unblock'}`
  | `online.${'go' | 'come'}`;

/** What is the one thing or the other by how things are. */
const NAMES: Partial<Record<Keys, (now: Now) => Name | undefined>> = {
  u: ({ ticket }) => ticket && (ticket.read ? 'ticket.markUnread' : 'ticket.markRead'),
  w: ({ ticket }) => ticket && (ticket.status === 'snoozed' ? 'ticket.wake' : 'ticket.reopen'),
  b: ({ ticket }) => ticket && (ticket.profile_detail.blocked ? 'block.unblock' : 'block.block'),
  v: ({ online }) => (online ? 'online.go' : 'online.come'),
};
