import type { Message, Profile, Ticket } from '../../domain/state.ts';
import type { Command } from '../command.ts';
import { ours } from './ours.ts';

/** The tickets that a batch has loaded, as its decisions change them. */
export class Tickets {
  private known = new Map<string, Ticket>();
  private smsTickets = new Map<string, string>();

  know(ticket: Ticket): void {
    this.known.set(ticket.id, ticket);
    if (ticket.channel === 'sms') this.smsTickets.set(ticket.profileId, ticket.id);
  }

  get(id: string): Ticket | undefined {
    return this.known.get(id);
  }

  smsTicketOf(profileId: string): Ticket | null {
    const id = this.smsTickets.get(profileId);
    return (id && this.known.get(id)) || null;
  }

  /** The one that is named, or the one of what is: of a customer it is that of their texts. */
  for(
    { workspaceId, load }: Command,
    of: { profile: Profile | null; message: Message | null; noteOn: string | undefined },
  ): Ticket | null {
    const isOfProfile = load.phone !== undefined || load.profileId !== undefined;
    const ofMessage = load.scheduled ? of.message?.ticketId : undefined;
    const id =
      load.ticketId ??
      ofMessage ??
      of.noteOn ??
      (isOfProfile && of.profile ? this.smsTickets.get(of.profile.id) : undefined);
    return ours(workspaceId, id ? this.known.get(id) : undefined);
  }

  /** A customer's web chats that go on. */
  chatsFor({ load }: Command, profile: Profile | null): Ticket[] {
    if (!load.chats || !profile) return [];
    return [...this.known.values()].filter(
      ({ channel, profileId, status }) =>
        channel === 'web_chat' && profileId === profile.id && status !== 'closed',
    );
  }
}
