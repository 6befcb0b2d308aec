import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { close, listen } from '../loopback.ts';
import { isSigned } from './signature.ts';

/** What it does with a request that it would otherwise serve. */
export type S3Trouble = 'busy' | 'hang' | 'reset' | 'redirect';

export type FakeS3 = {
  /** Endpoint and bucket. */
  bucketUrl: string;
  credentials: { region: string; accessKeyId: string; secretAccessKey: string };
  /** So many requests have come, served or not. */
  readonly asked: number;
  /** The next requests fare so, one each, or all of them; then they are served again. */
  trouble(next: S3Trouble[] | S3Trouble): void;
  close(): Promise<void>;
};

const BUCKET = 'pictures';
/** The only ones that s3rver knows. */
const CREDENTIALS = { region: 'us-east-1', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

/** An S3 on this machine, for tests: s3rver, behind a line that checks signatures and can be troubled. */
export async function startFakeS3(): Promise<FakeS3> {
  const directory = await mkdtemp(join(tmpdir(), 'parley-s3-'));
  const options = { directory, silent: true, vhostBuckets: false };
  const s3 = new S3rver({ ...options, configureBuckets: [{ name: BUCKET }] });
  await s3.configureBuckets();
  const serve = s3.callback();
  let [asked, troubles] = [0, [] as S3Trouble[] | S3Trouble];
  const server = createServer((request, response) => {
    asked += 1;
    const trouble = typeof troubles === 'string' ? troubles : troubles.shift();
    if (trouble) return make(trouble, response);
    if (!isSigned(request, CREDENTIALS)) return refuse(response, 403, 'SignatureDoesNotMatch');
    serve(request, response);
  });
  const url = await listen(server);
  return {
    bucketUrl: `${url}/${BUCKET}`,
    credentials: CREDENTIALS,
    get asked() {
      return asked;
    },
    trouble: next => {
      troubles = next;
    },
    close: async () => {
      await close(server);
      await rm(directory, { recursive: true });
    },
  };
}

function make(trouble: S3Trouble, response: ServerResponse): void {
  if (trouble === 'busy') refuse(response, 503, 'SlowDown');
  if (trouble === 'reset') response.socket?.resetAndDestroy();
  if (trouble === 'redirect') response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end();
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
}
