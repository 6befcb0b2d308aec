import type { Accepted } from '../../domain/decision.ts';
import type { FormerIdentifier, Identifier, Message, Profile, Ticket } from '../../domain/state.ts';
import type { Command } from '../command.ts';
import { ours } from './ours.ts';

/** A customer, with the phones by which the batch asked for them, and their address. */
export type Person = { profile: Profile; phones: string[]; email: string | null };

/** The customers that a batch has loaded, as its decisions change them, with the phones and the address they have. */
export class People {
  private known = new Map<string, Profile>();
  private ofPhone = new Map<string, string>();
  private emails = new Map<string, string>();

  load({ profile, phones, email }: Person): void {
    this.know(profile);
    // Their phone is nobody's any more: what comes by it is somebody new's.
    if (profile.erasedAt) return;
    if (email) this.emails.set(profile.id, email);
    for (const phone of phones) this.ofPhone.set(`${profile.workspaceId} ${phone}`, profile.id);
  }

  get(id: string): Profile | undefined {
    return this.known.get(id);
  }

  /** Somebody who has been erased since they were asked for is not who is meant. */
  living(id: string): Profile | undefined {
    const profile = this.known.get(id);
    return profile?.erasedAt ? undefined : profile;
  }

  emailOf(profile: Profile | null): string | null {
    return (profile && this.emails.get(profile.id)) ?? null;
  }

  absorb({ profile, unmade, mainIdentifier }: Accepted): void {
    if (profile) this.know(profile);
    if (unmade) this.known.delete(unmade.id);
    if (mainIdentifier?.kind === 'email') this.emails.set(mainIdentifier.profileId, mainIdentifier.value);
  }

  private know(profile: Profile): void {
    this.known.set(profile.id, profile);
  }

  knowIdentifier({ kind, workspaceId, value, profileId }: Identifier): void {
    if (kind === 'phone') this.ofPhone.set(`${workspaceId} ${value}`, profileId);
    if (kind === 'email' && !this.emails.has(profileId)) this.emails.set(profileId, value);
  }

  forgetIdentifier({ kind, workspaceId, value, profileId }: FormerIdentifier): void {
    if (kind === 'phone') this.ofPhone.delete(`${workspaceId} ${value}`);
    if (kind === 'email' && this.emails.get(profileId) === value) this.emails.delete(profileId);
  }

  for(
    { workspaceId, load }: Command,
    { ticket, message }: { ticket: Ticket | undefined; message: Message | null },
  ): Profile | null {
    const byPhone = load.phone ? this.ofPhone.get(`${workspaceId} ${load.phone}`) : undefined;
    const id = load.profileId ?? byPhone ?? ticket?.profileId ?? message?.profileId ?? load.visitorId;
    return ours(workspaceId, id ? this.known.get(id) : undefined);
  }
}
