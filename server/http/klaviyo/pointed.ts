import { Refused } from '../../store/refused.ts';

/** A refusal of the rules with its pointer led into a document of theirs: what is done at `at` is refused there. */
export async function pointed<T>(doing: Promise<T>, at: string): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    throw error instanceof Refused ? pointedAt(error, at) : error;
  }
}

function pointedAt({ code, pointer = '', about }: Refused, at: string): Refused {
  return new Refused(code, code === 'not_found' ? '/data/id' : at + theirs(pointer), about);
}

/** A pointer of the rules as Klaviyo calls what it leads to. */
export function theirs(pointer: string): string {
  return OURS[pointer] ?? pointer;
}

/** What the rules call otherwise than Klaviyo does. */
const OURS: Record<string, string> = {
  '/at': '/time',
  '/profile/location/timezone': '/profile/data/attributes/location/timezone',
  '/profile/properties': '/profile/data/attributes/properties',
  '/profile/id': '/profile/data/id',
  '/profile/phone': '/profile/data/attributes/phone_number',
};
