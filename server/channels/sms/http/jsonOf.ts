import type { Answer } from './ask.ts';

/**
 * What an API answered with 200; null where it has none of it, 404. Throws, with the provider's name, where it cannot
 * be asked or says anything else.
 */
export function jsonOf(provider: string, answer: Answer): unknown {
  if (answer.kind !== 'answered') throw new Error(`${provider} cannot be asked: ${answer.kind}`);
  if (answer.status === 404) return null;
  if (answer.status !== 200) throw new Error(`${provider} answered ${answer.status}`);
  return answer.json;
}
