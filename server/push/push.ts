import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import webPush from 'web-push';
import { lookUpPublic, mayBeCalled } from '../publicAddress.ts';
import { vapidKeys } from './vapidKeys.ts';

/** Where a browser is told, and under which keys, as it said itself (RFC 8291). */
export type PushTarget = { endpoint: string; p256dh: string; auth: string };

export type PushNews = {
  /** What the browser's own page of ours reads: small, since push services take 4,096 bytes. */
  payload: object;
  /** Of several with one topic the last one is kept for a browser that is away: 32 letters of base64url at most. */
  topic: string;
  /** Who can be asked about what is sent: the shop's address. */
  contact: string;
};

export type Push = {
  publicKey: string;
  /** Whether this is an address that we call. */
  takes(endpoint: string): boolean;
  /** `gone`: the browser has unsubscribed. Throws while the service cannot be reached, or wants patience. */
  send(target: PushTarget, news: PushNews): Promise<'sent' | 'gone'>;
};

/** For how long a service keeps it for a browser that is away, in seconds. Later than that it is no news. */
const KEPT_FOR = 4 * 3600;
const ANSWERS_WITHIN_MS = 15_000;
/** RFC 8030, 7.3: what was subscribed is there no more. */
const GONE = [404, 410];

type Made = { secretKey: string; privateAddresses: boolean };

/** Straight to the browsers' own push services, encrypted for each browser: nobody else stands in between. */
export function openPush({ secretKey, privateAddresses }: Made): Push {
  const { publicKey, privateKey } = vapidKeys(secretKey);
  const takes = (endpoint: string) => privateAddresses || mayBeCalled(endpoint);
  return {
    publicKey,
    takes,
    send: async ({ endpoint, ...keys }, { payload, topic, contact }) => {
      if (!takes(endpoint)) return 'gone';
      const subject = `mailto:${contact}`;
      const made = webPush.generateRequestDetails({ endpoint, keys }, JSON.stringify(payload), {
        vapidDetails: { subject, publicKey, privateKey },
        ...{ TTL: KEPT_FOR, urgency: 'high', topic },
      });
      const status = await post(endpoint, made, privateAddresses);
      if (GONE.includes(status)) return 'gone';
      if (status >= 300) throw new Error(`the push service answered ${status}`);
      return 'sent';
    },
  };
}

type Request = Pick<webPush.RequestDetails, 'headers' | 'body'>;

/** Its status. No redirect is followed: it might lead anywhere. */
function post(endpoint: string, { headers, body }: Request, privateAddresses: boolean): Promise<number> {
  const request = endpoint.startsWith('http:') ? requestHttp : requestHttps;
  const guarded = privateAddresses ? {} : { lookup: lookUpPublic };
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  return new Promise((resolve, reject) => {
    const answered = (answer: IncomingMessage) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    };
    request(endpoint, { method: 'POST', headers, signal, ...guarded }, answered)
      .on('error', reject)
      .end(body);
  });
}
