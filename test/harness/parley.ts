import { fileURLToPath } from 'node:url';
import type { Patience } from '../../server/actions/patience.ts';
import { temporaryDataDir } from '../../server/postgres/testApp.ts';
import { type Client, keyClient, memberClient } from './client.ts';
import { freePort } from './freePort.ts';
import { endedWithItsFile } from './leftRunning.ts';
import { layMadeCluster } from './madeCluster.ts';
import { type Program, runMain } from './program.ts';

/** The real product in a process of its own, on a data directory of its own. */
export type Parley = {
  url: string;
  dataDir: string;
  /** Of the first start; by them it is called. */
  apiKey: string;
  owner: { email: string; password: string };
  key: Client;
  signIn(): Promise<Client>;
  /** What it has said on stderr since it was last started. */
  errors(): string;
  /** SIGTERM. Throws unless it ends with 0. */
  stop(): Promise<void>;
  /** SIGKILL: its PostgreSQL stays, as after a crash. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** For the end of a test, whatever it has come to: stops all of it and removes the data. */
  end(): Promise<void>;
};

export type Start = {
  env?: Record<string, string>;
  args?: string[];
  /** Leaves the auto-responder of an empty workspace on, as it is by default. */
  answersByItself?: boolean;
  /** Holds replies from the inbox back as long as they can be undone, as it does by default. */
  holdsReplies?: boolean;
  /** With other patience than it has by itself: see `hastyMain.ts`. */
  patience?: Partial<Patience>;
};

/** For its providers: a phone's line waits as long as an answer that is lost. */
export const LITTLE_PATIENCE = { answerMs: 1000, slowMs: 200, askAfterMs: 1500, giveUpAfterMs: 5000 };

const HASTY = fileURLToPath(new URL('./hastyMain.ts', import.meta.url));

export async function startParley({
  env = {},
  args = ['--empty'],
  answersByItself = false,
  holdsReplies = false,
  patience,
}: Start = {}): Promise<Parley> {
  const { dataDir, remove } = await temporaryDataDir();
  if (!env.DATABASE_URL) await layMadeCluster(dataDir);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const variables = { PORT: String(port), DATA_DIR: dataDir, ...env };
  const run = () =>
    patience
      ? runMain(variables, [JSON.stringify(patience), ...args], false, HASTY)
      : runMain(variables, args);
  let program = run();
  const kill = async (): Promise<void> => {
    program.signal('SIGKILL');
    await program.ended;
  };
  const end = endedWithItsFile(async () => {
    await kill().catch(ignoreEnded);
    await remove();
  });
  await program.ready.catch(async error => {
    await end();
    throw error;
  });
  const first = firstLines(program);
  const key = keyClient(url, first.apiKey);
  // Whoever waits for a reply to arrive would wait for that, too.
  if (first.apiKey && !holdsReplies) await key.call('patchSettings', { body: { undo_send_seconds: 0 } });
  // Answers nobody asked for would stand between those that are looked for.
  if (first.apiKey && args.includes('--empty') && !answersByItself)
    await key.call('patchSettings', { body: { auto_responder: { audience: 'off' } } });
  return {
    ...first,
    url,
    dataDir,
    key,
    signIn: () => memberClient(url, first.owner),
    errors: () => program.errors(),
    stop: () => stop(program),
    kill,
    restart: () => {
      program = run();
      return program.ready;
    },
    end,
  };
}

async function stop(program: Program): Promise<void> {
  program.signal('SIGTERM');
  const code = await program.ended;
  if (code !== 0) throw new Error(`Parley stopped with ${code}: ${program.errors()}`);
}

/** A second node on one database does not make the first workspace, and so prints neither of these. */
function firstLines(program: Program): Pick<Parley, 'apiKey' | 'owner'> {
  const [, email = '', password = ''] = /^Sign in: (\S+) \/ (\S+)$/m.exec(program.out()) ?? [];
  const [, apiKey = ''] = /^API key: (\S+)$/m.exec(program.out()) ?? [];
  return { apiKey, owner: { email, password } };
}

function ignoreEnded(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ESRCH') throw error;
}
