import { expect, test } from 'vitest';
import { type Answer, describe } from './described.ts';

const PROBLEM = { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] };
const TICKET = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
const inJson = (schema: object) => ({ content: { 'application/json': { schema } } });

const { faultIn } = describe({
  schemas: { Problem: PROBLEM },
  operations: [
    {
      ...{
        operationId: 'readTicket',
        method: 'GET',
        path: '/api/tickets/{id}',
        security: [],
        parameters: [],
      },
      responses: {
        200: inJson(TICKET),
        204: {},
        '4XX': {
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  ],
});

const answered = (status: number, type: string, body = '') =>
  faultIn({ method: 'GET', path: '/api/tickets/1' }, {
    status,
    type,
    body: Buffer.from(body),
  } satisfies Answer);

test.each([
  ['as described', 200, 'application/json; charset=utf-8', '{"id":"1"}', null],
  ['nothing', 204, '', '', null],
  ['refused', 404, 'application/problem+json', '{"code":"not_found"}', null],
  ['another status', 201, 'application/json', '{"id":"1"}', 'the status 201'],
  ['a fault of the server', 500, 'application/problem+json', '{"code":"internal"}', 'the status 500'],
  ['another type', 200, 'text/html', '<p>', 'the type "text/html" with 200'],
  ['something in place of nothing', 204, '', '{}', 'a body with 204'],
  ['another shape', 200, 'application/json', '{"id":1}', expect.stringContaining('the shape with 200')],
  [
    'another shape of a refusal',
    404,
    'application/problem+json',
    '{}',
    expect.stringContaining('the shape with 404'),
  ],
])('DATA-3: an answer is held against the document: %s', (_, status, type, body, fault) => {
  expect(answered(status, type, body)).toEqual(fault);
});

test('DATA-3: an address that the document does not name may only be refused', () => {
  const nowhere = { method: 'GET', path: '/api/nowhere' };
  const body = Buffer.from('{}');
  expect(faultIn(nowhere, { status: 404, type: 'application/problem+json', body })).toBeNull();
  expect(faultIn(nowhere, { status: 200, type: 'application/json', body })).toContain('does not name');
});
