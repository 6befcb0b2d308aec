import type { ApiDocument } from '../harness/apiDocument.ts';
import type { Answer, Description } from '../harness/described.ts';
import { klaviyoFaultIn, klaviyoRequest } from './klaviyo.ts';
import type { Random } from './random.ts';
import { faultInRaw, RAW } from './raw.ts';
import { requestTo } from './requests.ts';
import { type Line, type Sent, sendRaw } from './send.ts';
import { CANARY, type World } from './world.ts';

type Parts = {
  world: World;
  document: ApiDocument;
  description: Description;
  line: Line;
  random: Random;
};

export type Asking = {
  /** One more request, whichever chance draws. */
  ask(at: number): Promise<void>;
  /** One of each kind, with the request that showed it. */
  faults(): string[];
};

type Asked = { sent: Sent; fault: string | null };

export function openAsking(parts: Parts): Asking {
  const { random } = parts;
  const found = new Map<string, string>();
  return {
    faults: () => [...found].map(([what, where]) => `${what}\n  ${where}`),
    ask: async at => {
      const chance = random.below(100);
      const { sent, fault } = await (chance < 2 ? askRaw : chance < 10 ? askAsKlaviyo : askOperation)(parts);
      if (!fault) return;
      const what = `${sent.method} ${placeOf(sent)}: ${fault}`;
      if (!found.has(what)) found.set(what, `#${at} ${written(sent)}`);
    },
  };
}

async function askRaw({ world, random }: Parts): Promise<Asked> {
  const bytes = random.pick(RAW);
  const answer = await sendRaw(world.served.url, Buffer.from(bytes, 'latin1'));
  const sent = { method: 'RAW', path: JSON.stringify(bytes.slice(0, 100)), headers: [], body: null };
  return { sent, fault: faultInRaw(answer) };
}

async function askAsKlaviyo({ world, line, random }: Parts): Promise<Asked> {
  const sent = klaviyoRequest(world, random);
  const answer = await line.send(sent);
  return { sent, fault: klaviyoFaultIn(answer) ?? overTheWall(answer) };
}

async function askOperation({ world, document, description, line, random }: Parts): Promise<Asked> {
  const sent = await requestTo(random.pick(document.operations), world, random);
  const answer = await line.send(sent);
  const fault = faultIn(description, sent, answer) ?? overTheWall(answer);
  await learnFrom(world, description, sent, answer);
  return { sent, fault };
}

function placeOf({ path }: Sent): string {
  return path.split('?')[0]?.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id') ?? '';
}

function written({ method, path, headers, body }: Sent): string {
  return `${method} ${path} ${JSON.stringify(headers)} ${body?.toString('latin1').slice(0, 600) ?? ''}`;
}

/** What browsers ask before they ask, and only whether something is there, the document has no word for. */
const BESIDE = ['OPTIONS', 'HEAD'];

function faultIn(description: Description, { method, path }: Sent, answer: Answer): string | null {
  if (BESIDE.includes(method)) return answer.status < 500 ? null : `the status ${answer.status}`;
  return description.faultIn({ method, path: path.split('?')[0] ?? '' }, answer);
}

function overTheWall({ body }: Answer): string | null {
  return body.includes(CANARY) ? 'what stands in another workspace' : null;
}

/** What takes whoever asks somewhere else, or out. */
const LEADS_AWAY = ['signOut', 'createWorkspace', 'switchWorkspace', 'endChat'];

async function learnFrom(
  world: World,
  description: Description,
  { method, path: asked }: Sent,
  { status, type, body }: Answer,
): Promise<void> {
  const path = asked.split('?')[0] ?? '';
  const operation = description.operationOf({ method, path });
  if (!operation || status >= 300) return;
  if (LEADS_AWAY.includes(operation.operationId)) await world.refresh();
  else if (type.startsWith('application/json')) world.learn(collectionOf(path), JSON.parse(body.toString()));
}

/** `tickets`, of `/api/v1/tickets` and of `/api/v1/tickets/1`; `messages` of `/api/v1/tickets/1/messages`. */
function collectionOf(path: string): string {
  return path.split('/').findLast(part => /^[a-z_]+$/.test(part)) ?? '';
}
