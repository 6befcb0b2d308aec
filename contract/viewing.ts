import { z } from 'zod';
import { Id } from './shapes.ts';

/** What a member does with the ticket before them: reads it, or writes to the customer or for the team. */
export const Doing = z.enum(['viewing', 'replying', 'noting']);
export type Doing = z.infer<typeof Doing>;

export const Viewer = z.object({ member_id: Id, doing: Doing });
export type Viewer = z.infer<typeof Viewer>;

/** Who of the team has a ticket before them. Without anybody: the last one has gone. */
export const Viewed = z.object({ ticket_id: Id, viewers: z.array(Viewer) });
export type Viewed = z.infer<typeof Viewed>;

/** From a live screen to the server: the ticket that is before it, or none (THREAD-3). */
export const Looking = z
  .object({ type: z.literal('viewing'), ticket_id: Id.nullable(), doing: Doing })
  .strict();
export type Looking = z.infer<typeof Looking>;
