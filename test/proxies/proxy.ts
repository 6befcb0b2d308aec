import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { freePort } from '../harness/freePort.ts';
import { type Certificate, makeCertificate } from './certificate.ts';

export type ProxyName = 'nginx' | 'caddy';

/** Before a Parley that may not run yet. */
export type Passing = {
  /** What is to be its `PUBLIC_URL`. */
  url: string;
  /** Resolves once it passes on to the Parley at this address. */
  start(parley: string): Promise<void>;
  stop(): Promise<void>;
};

type Place = { directory: string; port: number; certificate: Certificate; upstream: string };

/** nginx or Caddy under the configuration in `deploy/`, but for names, ports and the certificate. */
export async function openProxy(name: ProxyName): Promise<Passing> {
  const directory = await mkdtemp(join(tmpdir(), 'parley-proxy-'));
  const certificate = await makeCertificate(directory);
  const port = await freePort();
  const url = `https://localhost:${port}`;
  let stop = async (): Promise<void> => {};
  return {
    url,
    start: async parley => {
      const upstream = new URL(parley).host;
      stop = await BY_NAME[name]({ directory, port, certificate, upstream });
      await vi.waitFor(() => requireHealthy(url), { timeout: 20_000 });
    },
    stop: async () => {
      await stop();
      await rm(directory, { recursive: true });
    },
  };
}

async function requireHealthy(url: string): Promise<void> {
  const { status } = await fetch(`${url}/healthz`);
  if (status !== 200) throw new Error(`it answers with ${status}`);
}

const BY_NAME = { nginx: startNginx, caddy: startCaddy } satisfies Record<ProxyName, unknown>;

async function startNginx({ directory, port, certificate, upstream }: Place) {
  const site = replaced(await readFile('deploy/nginx.conf', 'utf8'), [
    ['listen 80;', `listen 127.0.0.1:${await freePort()};`],
    ['listen 443 ', `listen 127.0.0.1:${port} `],
    ['/etc/letsencrypt/live/inbox.example.com/fullchain.pem', certificate.cert],
    ['/etc/letsencrypt/live/inbox.example.com/privkey.pem', certificate.key],
    ['inbox.example.com', 'localhost'],
    ['127.0.0.1:4600', upstream],
  ]);
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const places = kinds.map(kind => `${kind}_temp_path ${directory}/${kind};`).join('\n');
  const file = join(directory, 'nginx.conf');
  await writeFile(
    file,
    `pid ${directory}/pid; daemon off; master_process off; error_log stderr;
events {}
http { access_log off; ${places}
${site}
}`,
  );
  return run('nginx', ['-p', directory, '-e', 'stderr', '-c', file], directory);
}

async function startCaddy({ directory, port, certificate, upstream }: Place) {
  const site = replaced(await readFile('deploy/Caddyfile', 'utf8'), [
    [
      'inbox.example.com {',
      `https://localhost:${port} {\n\tbind 127.0.0.1\n\ttls ${certificate.cert} ${certificate.key}`,
    ],
    ['127.0.0.1:4600', upstream],
  ]);
  const file = join(directory, 'Caddyfile');
  await writeFile(file, `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${site}`);
  return run('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], directory);
}

/** Fails where one of them is not there: then the configuration has changed, and not only what is put in. */
function replaced(text: string, by: [string, string][]): string {
  return by.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the configuration has no ${from}`);
    return before.replaceAll(from, to);
  }, text);
}

function run(program: string, args: string[], home: string): () => Promise<void> {
  const env = { PATH: `${process.env.PATH}:/usr/sbin`, HOME: home };
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'ignore'] });
  const ended = once(child, 'exit');
  return async () => {
    // Caddy would wait for whoever is still there.
    child.kill('SIGKILL');
    await ended;
  };
}
