import type { CustomerNamed } from '../domain/customerNamed.ts';
import type { Actor } from '../domain/decision.ts';
import type { GivenEvent } from '../domain/recordEvent.ts';
import type { GivenProfile } from '../domain/saveProfile.ts';
import type { ConsentTold } from '../domain/tellConsent.ts';
import type { ImportKind } from '../store/importRow.ts';
import type { Context } from './context.ts';
import { recordEvent } from './recordEvent.ts';
import { upsertProfile } from './saveProfile.ts';
import { tellConsent } from './tellConsent.ts';

/** A time as JSON keeps it. */
type Kept<T extends { at: Date | null }> = Omit<T, 'at'> & { at: string | null };

/** What a line of each kind of import comes to. All of it can be done again: nothing counts twice. */
export type ImportLines = {
  profiles: { id: string | null; profile: GivenProfile };
  events: Kept<GivenEvent & { customer: CustomerNamed }>;
  subscribe: Kept<ConsentTold>;
  unsubscribe: Kept<ConsentTold>;
};

type Doing<Line> = (context: Context, workspaceId: string, line: Line, actor: Actor) => Promise<unknown>;

export const DOING: { [Kind in ImportKind]: Doing<ImportLines[Kind]> } = {
  profiles: (context, workspaceId, { id, profile }, actor) =>
    upsertProfile(context, workspaceId, id, profile, actor),
  events: (context, workspaceId, line, actor) => recordEvent(context, workspaceId, revived(line), actor),
  subscribe: consent,
  unsubscribe: consent,
};

function consent(
  context: Context,
  workspaceId: string,
  line: Kept<ConsentTold>,
  actor: Actor,
): Promise<void> {
  return tellConsent(context, workspaceId, revived(line), actor);
}

function revived<T extends { at: string | null }>(line: T): Omit<T, 'at'> & { at: Date | null } {
  return { ...line, at: line.at === null ? null : new Date(line.at) };
}
