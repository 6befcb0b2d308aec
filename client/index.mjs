// What a program of yours calls Parley by. Plain JavaScript, since Node runs no TypeScript of packages; its types are in index.d.mts.
import { addressOf, requestOf } from './request.mjs';
import { send } from './send.mjs';

export { Problem } from './problem.mjs';

export function connect({ url, key, tries = 5 }) {
  const base = url.replace(/\/+$/, '');
  const open = (method, path, given = {}) =>
    send(base + addressOf(path, given), requestOf(method, key, given), tries);
  const call = method => async (path, given) => readIn(await open(method, path, given));
  const get = call('GET');
  return {
    get,
    each: (path, given) => each(get, path, given),
    ...{ post: call('POST'), put: call('PUT'), patch: call('PATCH'), delete: call('DELETE') },
    open: (path, given) => open('GET', path, given),
  };
}

async function* each(get, path, given = {}) {
  let cursor = given.query?.cursor;
  do {
    const page = await get(path, { ...given, query: { ...given.query, cursor } });
    yield* page.data;
    cursor = page.next_cursor;
  } while (cursor);
}

async function readIn(answer) {
  return answer.status === 204 ? null : answer.json();
}
