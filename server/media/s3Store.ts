import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import { type MediaStore, uuid } from './mediaStore.ts';
import { withPatience } from './patience.ts';
import { PICTURE_TYPES } from './picture.ts';

export type S3 = {
  /** Endpoint, bucket and what is to stand before every key, as https://s3.example/bucket/prefix. */
  url: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/** How long an answer may take to begin, with what is sent before. */
const PATIENCE_MS = 20_000;

/** Pictures in a bucket of any S3-compatible storage: `<url>/<workspace>/<id>`, each with its type. */
export function s3Store({ url, ...credentials }: S3, patienceMs = PATIENCE_MS): MediaStore {
  const client = new AwsClient({ ...credentials, service: 's3', retries: 0 });

  const ask = async (workspaceId: string, id: string, request: RequestInit): Promise<Response | null> => {
    const address = `${url}/${uuid(workspaceId)}/${uuid(id)}`;
    // Each try is signed anew: a signature tells the time. A redirect would take it elsewhere.
    const send = async (signal: AbortSignal) =>
      fetch(await client.sign(address, request), { signal, redirect: 'manual' });
    return found(await withPatience(send, patienceMs));
  };

  return {
    put: async (workspaceId, id, { bytes, contentType }) => {
      const headers = { 'content-type': contentType, 'x-amz-content-sha256': sha256(bytes) };
      await finish(await ask(workspaceId, id, { method: 'PUT', body: bytes, headers }));
    },
    open: async (workspaceId, id) => {
      const answer = await ask(workspaceId, id, { method: 'GET' });
      return answer?.body ? { ...described(answer), stream: Readable.fromWeb(answer.body) } : null;
    },
    remove: async (workspaceId, id) => finish(await ask(workspaceId, id, { method: 'DELETE' })),
  };
}

/** Null where there is no such key. Throws, with the storage's own code, for any other no. */
async function found(answer: Response): Promise<Response | null> {
  if (answer.ok) return answer;
  const [, code] = /<Code>(\w+)<\/Code>/.exec(await answer.text()) ?? [];
  if (answer.status === 404 && code === 'NoSuchKey') return null;
  throw new Error(`the picture storage answered ${answer.status} ${code ?? ''}`.trim());
}

/** An answer that nobody reads holds its connection. */
async function finish(answer: Response | null): Promise<void> {
  await answer?.body?.cancel();
}

function described({ headers }: Response) {
  const contentType = PICTURE_TYPES.find(type => type === headers.get('content-type'));
  const size = Number(headers.get('content-length') || Number.NaN);
  if (!contentType || Number.isNaN(size)) throw new Error('what the picture storage has there is not ours');
  return { contentType, size };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
