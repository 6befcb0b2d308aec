import type { DraftKind } from '../../../contract/draftRoutes.ts';
import type { DraftPlace } from '../drafts.ts';
import { keep, kept } from '../storage.ts';

/** Named here, where no schema comes along. */
export const DRAFT_KINDS = ['reply', 'note'] as const satisfies readonly DraftKind[];

export type Kept = DraftPlace & { kind: DraftKind };

/** Which of the server's versions a draft here began from, whether it has been changed since, and prints of what was told and not answered. */
export type Version = { base: string | null; dirty: boolean; told: readonly string[] };

const NONE: Version = { base: null, dirty: false, told: [] };

const nameOf = ({ memberId, ticketId, kind }: Kept) => `parley.kept.${kind}.${memberId}.${ticketId}`;
const versions = new Map<string, Version>();

/** It outlives the page, as the draft does: what could not be told before a reload is told after it. */
export function versionOf(draft: Kept): Version {
  const name = nameOf(draft);
  const version = versions.get(name) ?? { ...NONE, ...Object(kept(name)) };
  versions.set(name, version);
  return version;
}

export function setVersion(draft: Kept, part: Partial<Version>) {
  const was = versionOf(draft);
  const version = { ...was, ...part };
  if (version.base === was.base && version.dirty === was.dirty && version.told === was.told) return;
  versions.set(nameOf(draft), version);
  keep(nameOf(draft), version.base === null && !version.dirty ? null : version);
}
