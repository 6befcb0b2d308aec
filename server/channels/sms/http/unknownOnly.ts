import type { InboundQuestion } from '../../channel.ts';

/** Leaves out the messages that the caller knows already. */
export async function unknownOnly<T>(
  messages: T[],
  idOf: (message: T) => string,
  { known }: InboundQuestion,
): Promise<T[]> {
  if (!known || messages.length === 0) return messages;
  const told = await known(messages.map(idOf));
  return messages.filter(message => !told.has(idOf(message)));
}
