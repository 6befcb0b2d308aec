/** The server answered, and said no (RFC 9457). */
export class Problem extends Error {
  constructor(status, { code = null, detail, errors = [], instance = null }) {
    super(detail ?? `The server answered ${status}.`);
    this.name = 'Problem';
    Object.assign(this, { status, code, errors, instance });
  }
}

/** What is no problem+json, as a proxy may answer, has a status and nothing else. */
export async function problemIn(answer) {
  const isTold = answer.headers.get('content-type')?.startsWith('application/problem+json');
  return new Problem(answer.status, isTold ? await answer.json() : {});
}
