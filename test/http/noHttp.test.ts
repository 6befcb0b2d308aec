import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemJson } from '../../contract/refusals.ts';
import { sendRaw } from '../fuzz/send.ts';
import { openServed, type Served } from '../harness/served.ts';

let served: Served;
beforeAll(async () => {
  served = await openServed();
});
afterAll(() => served.close());

const LONG = 'x'.repeat(20_000);

describe('DATA-3: what cannot be read as HTTP is refused as all is', () => {
  test.each([
    ['no request at all', 'nonsense\r\n\r\n', 400, 'invalid_http'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nhost: x\r\nno colon\r\n\r\n', 400, 'invalid_http'],
    ['a method that there is not', 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'invalid_http'],
    ['headers without an end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${LONG}\r\n\r\n`, 431, 'headers_too_large'],
    ['too long an address', `GET /${LONG} HTTP/1.1\r\nhost: x\r\n\r\n`, 431, 'headers_too_large'],
  ])('%s', async (_, bytes, status, code) => {
    const answer = await sendRaw(served.url, Buffer.from(bytes));
    expect(answer).toMatchObject({ status, type: 'application/problem+json' });
    const problem = ProblemJson.strict().parse(JSON.parse(answer?.body.toString() ?? ''));
    expect(problem).toMatchObject({ status, code });
  });
});
