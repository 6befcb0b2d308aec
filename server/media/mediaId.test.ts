import { expect, test } from 'vitest';
import { mediaIdOf } from './mediaId.ts';

const MESSAGES = ['0195512e-7a00-7000-8000-000000000001', '0195512e-7a00-7000-8000-000000000002'] as const;

test('SMS-8: the id of a picture is a UUID, always the same, and no other picture has it', () => {
  const ids = MESSAGES.flatMap(message => [0, 1, 10, 11].map(index => mediaIdOf(message, index)));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(mediaIdOf(MESSAGES[0], 0)).toBe(ids[0]);
});
