import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalIn } from '../../../test/harness/client.ts';
import { still } from '../../../test/harness/pictures.ts';
import { openServed, type Served } from '../../../test/harness/served.ts';
import { mediaIdOf } from '../../media/mediaId.ts';
import { createWorkspace } from '../../store/createWorkspace.ts';

const NOBODYS = '0195512e-7a00-7000-8000-000000000009';

let served: Served;
let picture: Buffer;
let id: string;
beforeAll(async () => {
  served = await openServed();
  picture = await still('png');
  id = mediaIdOf(served.workspaceId, 0);
  await served.context.media.put(served.workspaceId, id, { bytes: picture, contentType: 'image/png' });
});
afterAll(() => served.close());

describe('SMS-8: GET /api/v1/media/:id', () => {
  test('gives the picture as one that can do nothing but be seen', async () => {
    const owner = await served.as('owner');
    const answer = await owner.send(`/api/v1/media/${id}`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(picture.length),
      'content-disposition': `inline; filename="${id}.png"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=31536000, immutable',
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(picture)).toBe(true);
  });

  test('gives it to an API key that may read tickets', async () => {
    const key = await served.keyWith(['tickets:read']);
    expect((await key.send(`/api/v1/media/${id}`)).status).toBe(200);
  });

  test.each([NOBODYS, '..%2F..%2Fsecret.key', 'not-an-id'])('has nothing at %s', async other => {
    const owner = await served.as('owner');
    const answer = await owner.send(`/api/v1/media/${other}`);
    expect([404, 422]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('cache-control')).toBeNull();
  });

  test("another workspace's picture is not there", async () => {
    const { db, clock, context } = served;
    const settings = {
      organization_prefix: 'B',
      default_sender_email: 'b@b.example',
      time_zone: 'Europe/Rome',
    };
    const other = await createWorkspace(db, { name: 'B', settings }, clock.now);
    const theirs = mediaIdOf(other, 0);
    await context.media.put(other, theirs, { bytes: picture, contentType: 'image/png' });
    const owner = await served.as('owner');
    const answer = await owner.send(`/api/v1/media/${theirs}`);
    expect(await refusalIn(answer)).toMatchObject({ status: 404, code: 'not_found' });
  });
});
