import type { Presence } from '../chat/presence.ts';
import type { Bus, Notice } from './bus.ts';
import type { Hub } from './hub.ts';
import type { VisitorHub } from './visitors.ts';

/** Says something to whoever it concerns, on this node and on all others. */
export type Tell = (notice: Notice) => void;

type Hearers = { hub: Hub; visitors: VisitorHub; presence: Presence };

/** Joins a node's live lines to the bus: it hears what other nodes say, and what it says itself. */
export function telling(bus: Bus, { hub, visitors, presence }: Hearers): Tell {
  const hearing: Hearing = {
    changed: ({ workspaceIds }) => {
      hub.changed(workspaceIds);
      visitors.changed(workspaceIds);
    },
    signed_out: ({ sessionIds }) => hub.signedOut(sessionIds),
    moved: ({ sessionIds }) => hub.moved(sessionIds),
    team: ({ workspaceId }) => hub.teamChanged(workspaceId),
    typing: notice => {
      if (notice.memberId === null) hub.typing(notice);
      else visitors.typing(notice);
    },
    viewing: notice => hub.viewing(notice),
    tab: ({ sessionId, tab, isOpen }) => {
      if (isOpen) presence.hear(sessionId, tab, null);
      else presence.shut(sessionId, tab);
    },
  };
  const hear = (notice: Notice) => (hearing[notice.kind] as (notice: Notice) => void)(notice);
  bus.subscribe(hear);
  return notice => {
    hear(notice);
    bus.publish(notice);
  };
}

/** What each kind of notice is to this node. */
type Hearing = { [Kind in Notice['kind']]: (notice: Extract<Notice, { kind: Kind }>) => void };
