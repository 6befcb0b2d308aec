/** `/api/v1/tickets/{id}` with what is asked for. What is undefined or null was not given. */
export function addressOf(path, { params = {}, query = {} }) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name]));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return asked.length > 0 ? `${filled}?${new URLSearchParams(asked)}` : filled;
}

/** A POST has a key of its own, so that asking again, as `send` may, has no second effect. */
export function requestOf(method, key, { body, headers, signal }) {
  const isForm = body instanceof FormData;
  return {
    method,
    signal,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
      ...lowered(headers),
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  };
}

/** Names of headers are the same in either case, and a caller's own key is in the place of ours. */
function lowered(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
