import { type FakeBatch, newId } from './batch.ts';

type Asked = {
  type?: string;
  from: string;
  to: string[];
  body: string | { url: string; message?: string };
  callback_url?: string;
  client_reference?: string;
};

const LONGEST = 2000;

/** Whether a batch is one that Sinch takes: words, or a picture with or without them. */
export function isWellFormed(asked: unknown): asked is Asked {
  const { type = 'mt_text', from, to, body, client_reference } = (asked ?? {}) as Partial<Asked>;
  if (typeof from !== 'string' || !Array.isArray(to) || to.length === 0) return false;
  if (client_reference !== undefined && client_reference.length > 255) return false;
  return type === 'mt_media' ? isMedia(body) : type === 'mt_text' && isText(body);
}

function isText(body: Asked['body'] | undefined): boolean {
  return typeof body === 'string' && body !== '' && [...body].length <= LONGEST;
}

function isMedia(body: Asked['body'] | undefined): boolean {
  return typeof body === 'object' && URL.canParse(body.url) && body.message !== '';
}

export function batchFrom({ from, to, body, callback_url, client_reference }: Asked, now: Date): FakeBatch {
  const [text, url] = typeof body === 'string' ? [body, null] : [body.message ?? '', body.url];
  return {
    id: newId(),
    from,
    to: to[0] ?? '',
    body: text,
    mediaUrl: url,
    callbackUrl: callback_url ?? null,
    clientReference: client_reference ?? null,
    status: 'Queued',
    code: 400,
    createdAt: now,
  };
}
