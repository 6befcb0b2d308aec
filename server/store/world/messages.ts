import { isBefore } from '../../domain/attribution.ts';
import { headOf } from '../../domain/line.ts';
import type { Message, Profile } from '../../domain/state.ts';
import type { Command } from '../command.ts';
import { ours } from './ours.ts';

/** The messages that a batch has loaded, as its decisions change them, and by which ids they are asked for. */
export class Messages {
  private known = new Map<string, Message>();
  private ofProvider = new Map<string, string>();
  private ofClient = new Map<string, string>();

  know(message: Message): void {
    const was = this.known.get(message.id);
    // Tried again, it has another id at the provider, or none yet: reports of the former attempt are not its own.
    if (was?.providerId) this.ofProvider.delete(providerKey(was.workspaceId, was.provider, was.providerId));
    this.known.set(message.id, message);
    const { workspaceId, provider, providerId, ticketId, clientMessageId } = message;
    if (providerId) this.ofProvider.set(providerKey(workspaceId, provider, providerId), message.id);
    if (clientMessageId) this.ofClient.set(`${ticketId} ${clientMessageId}`, message.id);
  }

  get(id: string): Message | undefined {
    return this.known.get(id);
  }

  for({ workspaceId, load }: Command): Message | null {
    if (load.line) return this.headOfLine(load.line);
    const id =
      load.messageId ??
      (load.providerId &&
        this.ofProvider.get(providerKey(workspaceId, load.providerId.provider, load.providerId.id))) ??
      (load.clientMessageId && this.ofClient.get(`${load.ticketId} ${load.clientMessageId}`));
    return ours(workspaceId, id ? this.known.get(id) : undefined);
  }

  private headOfLine(threadId: string): Message | null {
    return headOf([...this.known.values()].filter(message => message.threadId === threadId));
  }

  /** What the batch knows of a customer's messages: all that was asked for, and what its own decisions added. */
  threadFor({ load }: Command, profile: Profile | null): Message[] {
    if (!profile || !THREAD_KEYS.some(key => load[key])) return [];
    return [...this.known.values()]
      .filter(message => message.profileId === profile.id)
      .toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  }
}

/** What asks for more messages than one. */
const THREAD_KEYS = [
  'unsent',
  'scheduled',
  'around',
  'late',
  'unreached',
  'wholeThread',
  'chats',
] as const satisfies (keyof Command['load'])[];

function providerKey(workspaceId: string, provider: string | null, id: string): string {
  return `${workspaceId} ${provider} ${id}`;
}
