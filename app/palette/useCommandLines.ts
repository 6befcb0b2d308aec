import type { TicketDetail } from '../../contract/shapes.ts';
import { type AnyCommand, COMMANDS, type CommandSection, type Keys } from '../keyboard/commands.ts';
import { runOf } from '../keyboard/useShortcut.ts';
import { COMMAND_ICONS } from './commandIcons.ts';
import type { Line, Place } from './line.ts';
import { type PaletteSay, usePaletteWords } from './words/usePaletteWords.ts';

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
  return COMMANDS.filter(isCommand)
    .filter(isOther)
    .flatMap(({ keys, does, section }) => {
      const run = runOf(keys);
      const text = nameNow(keys, ticket, t) ?? t(does);
      return run ? [{ id: does, place: PLACE_OF[section], text, icon: COMMAND_ICONS[keys], keys, run }] : [];
    });
}

/** What is the one thing or the other by how the ticket is. */
function nameNow(keys: Keys, ticket: TicketDetail | undefined, t: PaletteSay): string | null {
  if (!ticket) return null;
  if (keys === 'u') return t(ticket.read ? 'ticket.markUnread' : 'ticket.markRead');
  if (keys === 'w') return t(ticket.status === 'snoozed' ? 'ticket.wake' : 'ticket.reopen');
  if (keys === 'b') return t(ticket.profile_detail.blocked ? 'block.unblock' : 'block.block');
  return null;
}
