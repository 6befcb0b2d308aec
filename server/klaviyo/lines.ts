import type { KlaviyoLeftOut } from '../../contract/klaviyoRoutes.ts';
import type { PulledPage } from '../domain/klaviyo/state.ts';
import type { GivenEvent } from '../domain/recordEvent.ts';
import type { GivenProfile } from '../domain/saveProfile.ts';
import type { MarketingSource } from '../domain/state.ts';
import type { ConsentTold } from '../domain/tellConsent.ts';

/** What one of Klaviyo's resources comes to here. */
export type PulledLine = { id: string; consents: ConsentTold[] } & (
  | { kind: 'profile'; profile: GivenProfile }
  | { kind: 'event'; event: GivenEvent }
  | { kind: 'marketing'; source: Omit<MarketingSource, 'workspaceId'> }
);

/** A page as it has been read: what is to be taken in, and what cannot be, with why. */
export type ReadPage = {
  lines: PulledLine[];
  leftOut: Omit<KlaviyoLeftOut, 'step'>[];
  metrics: PulledPage['metrics'];
};

export type Unread = { id: string; reason: string };

export function pageOf(read: (PulledLine | Unread)[]): ReadPage {
  const lines = read.filter(one => 'kind' in one);
  const leftOut = read.filter(one => 'reason' in one);
  return { lines, leftOut, metrics: {} };
}
