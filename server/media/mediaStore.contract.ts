import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MediaStore } from './mediaStore.ts';

const SHOP = '0195512e-7a00-7000-8000-000000000001';
const OTHER_SHOP = '0195512e-7a00-7000-8000-000000000002';
const ID = 'ab95512e-7a00-8000-a000-000000000003';
const PICTURE = { bytes: Buffer.from([0, 1, 2, 255]), contentType: 'image/png' } as const;

type StoreUnderTest = {
  store: MediaStore;
  /** The names of all that it keeps. */
  kept(): Promise<string[]>;
  stop(): Promise<void>;
};

/** What every place for pictures must do. `setup` gives an empty one for each test. */
export function describeMediaStore(name: string, setup: () => Promise<StoreUnderTest>): void {
  describe(`${name} as a media store`, () => {
    let under: StoreUnderTest;
    beforeEach(async () => {
      under = await setup();
    });
    afterEach(() => under.stop());

    describe('keeping', () => describeKeeping(() => under));
    describe('ids', () => describeIds(() => under));
  });
}

type Given = () => StoreUnderTest;

async function read(store: MediaStore, workspaceId: string, id: string) {
  const kept = await store.open(workspaceId, id);
  return kept && { ...kept, stream: await buffer(kept.stream) };
}

function describeKeeping(given: Given): void {
  test('SMS-8 REPLY-4: a picture is read as it was put, with its type and size', async () => {
    const { store } = given();
    await store.put(SHOP, ID, PICTURE);
    expect(await read(store, SHOP, ID)).toEqual({ contentType: 'image/png', size: 4, stream: PICTURE.bytes });
  });

  test('SMS-8 REPLY-4: a large one too', async () => {
    const { store } = given();
    const bytes = Buffer.alloc(3_000_000, Buffer.from(Array.from({ length: 256 }, (_, value) => value)));
    await store.put(SHOP, ID, { bytes, contentType: 'image/jpeg' });
    const kept = await read(store, SHOP, ID);
    expect(kept?.size).toBe(bytes.length);
    expect(kept?.stream.equals(bytes)).toBe(true);
  });

  test('SMS-8: it is kept under its workspace, and there only', async () => {
    const { store, kept } = given();
    await store.put(SHOP, ID, PICTURE);
    expect(await kept()).toEqual([expect.stringContaining(SHOP)]);
    expect(await store.open(OTHER_SHOP, ID)).toBeNull();
  });

  test('SMS-8: put again it is one, whatever its type has become', async () => {
    const { store, kept } = given();
    await store.put(SHOP, ID, PICTURE);
    await store.put(SHOP, ID, PICTURE);
    const jpeg = { bytes: Buffer.from('another'), contentType: 'image/jpeg' } as const;
    await store.put(SHOP, ID, jpeg);
    expect(await kept()).toHaveLength(1);
    expect(await read(store, SHOP, ID)).toMatchObject({ contentType: 'image/jpeg', stream: jpeg.bytes });
  });

  test('SMS-8: put many times at once it is whole, and leaves no halves', async () => {
    const { store, kept } = given();
    const whole = { bytes: Buffer.alloc(300_000, 'x'), contentType: 'image/gif' } as const;
    await Promise.all(Array.from({ length: 20 }, () => store.put(SHOP, ID, whole)));
    expect(await kept()).toHaveLength(1);
    expect((await read(store, SHOP, ID))?.stream.equals(whole.bytes)).toBe(true);
  });

  test('SMS-8: removed it is there no more, and can be removed again', async () => {
    const { store, kept } = given();
    await store.put(SHOP, ID, PICTURE);
    await store.remove(SHOP, ID);
    await store.remove(SHOP, ID);
    expect(await store.open(SHOP, ID)).toBeNull();
    expect(await kept()).toEqual([]);
  });
}

const NO_IDS = [
  '..',
  '../../secret',
  '',
  '.',
  `${ID}/..`,
  `../${ID}`,
  `${ID}\0`,
  ID.toUpperCase(),
  `${ID}\n`,
];

function describeIds(given: Given): void {
  test.each(NO_IDS)('SMS-8: what is no id leads nowhere: %j', async wrong => {
    const { store, kept } = given();
    for (const [workspaceId, id] of [
      [SHOP, wrong],
      [wrong, ID],
    ] as const) {
      await expect(store.open(workspaceId, id)).rejects.toThrow('ids only');
      await expect(store.put(workspaceId, id, PICTURE)).rejects.toThrow('ids only');
      await expect(store.remove(workspaceId, id)).rejects.toThrow('ids only');
    }
    expect(await kept()).toEqual([]);
  });
}
