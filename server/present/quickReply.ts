import type * as wire from '../../contract/quickReplyRoutes.ts';
import type { QuickReply } from '../domain/state.ts';

export function presentQuickReply(reply: QuickReply): wire.QuickReply {
  const { id, name, body, channels, uses, createdAt, updatedAt } = reply;
  const times = { created_at: createdAt.toISOString(), updated_at: updatedAt.toISOString() };
  return { id, name, body, channels, uses, ...times };
}
