import type { FastifyInstance } from 'fastify';
import type { SimulatorDeps } from './deps.ts';
import { deskOf } from './desk.ts';
import { fieldsOf, phoneIn, picturesIn, shopNumberIn, stateIn, wordsIn } from './input.ts';
import type { Streams } from './live.ts';
import { placeOf } from './pictures.ts';
import { Problem } from './problem.ts';
import type { KeptMailShown } from './shapes.ts';
import { shown } from './shown.ts';

/** Whatever a phone has been sent can be seen, and do nothing. */
const AS_A_PICTURE = {
  'cache-control': 'private, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

/** What the page of phones asks of its server. */
export function addApi(app: FastifyInstance, deps: SimulatorDeps, streams: Streams): void {
  const { carrier } = deps;

  app.get('/simulator/api/phones', () => deskOf(deps));

  app.post('/simulator/api/phones', async (request, reply) => {
    const phone = phoneIn(fieldsOf(request.body).phone);
    await carrier.phones.add(phone);
    carrier.feed.deskChanged();
    const { phones } = await deskOf(deps);
    return reply.code(201).send(phones.find(one => one.phone === phone));
  });

  app.patch<{ Params: { phone: string } }>('/simulator/api/phones/:phone', async (request, reply) => {
    const state = stateIn(fieldsOf(request.body).state);
    await carrier.switchPhone(phoneIn(request.params.phone), state);
    return reply.code(204).send();
  });

  app.get<{ Querystring: { phone?: string } }>('/simulator/api/texts', async request => {
    const texts = await carrier.textsOf(phoneIn(request.query.phone));
    return { data: texts.map(shown) };
  });

  app.get<{ Params: { id: string; index: string } }>(
    '/simulator/api/texts/:id/pictures/:index',
    async ({ params: { id, index } }, reply) => {
      const place = placeOf(`simulator:${id}/${index}`);
      const picture = place && (await carrier.picture(place));
      if (!picture) throw new Problem(404, 'not_found');
      return reply.type(picture.contentType).headers(AS_A_PICTURE).send(picture.bytes);
    },
  );

  app.post('/simulator/api/texts', async (request, reply) => {
    const fields = fieldsOf(request.body);
    const phone = phoneIn(fields.phone);
    const pictures = picturesIn(fields.pictures);
    const isPictureOnly = pictures.length > 0 && !fields.body;
    const words = { phone, pictures, body: isPictureOnly ? '' : wordsIn(fields.body) };
    const to = shopNumberIn(fields.to, await deps.shopNumbers());
    return reply.code(201).send(shown(await carrier.text({ ...words, to }, deps.receive)));
  });

  app.get('/simulator/api/live', streams.open);

  app.get('/simulator/api/mails', async () => {
    const mails = await deps.mail();
    return { data: mails.map((mail): KeptMailShown => ({ ...mail, at: mail.at.toISOString() })) };
  });
}
