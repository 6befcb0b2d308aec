import { clicked } from '../domain/sales/click.ts';
import type { ShortLink } from '../domain/state.ts';
import type { Context } from './context.ts';

/** A customer has followed a short link (REPLY-7). */
export async function recordClick(
  { gate, now }: Pick<Context, 'gate' | 'now'>,
  link: ShortLink,
): Promise<void> {
  const { workspaceId, profileId, messageId } = link;
  await gate.submit({
    workspaceId,
    load: { profileId, messageId, clickedText: true, ordersSince: now() },
    decide: facts => clicked(facts, link),
  });
}
