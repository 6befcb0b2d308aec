import type { Message } from '../../../contract/shapes.ts';
import { type OnTwilio, SHOP_LINE } from '../../harness/onTwilio.ts';
import { numberOf, type Thread } from './replies.ts';

/** What came of the replies: on the phones, on the screens, and in the provider's reports. */
export type Outcome = {
  shop: OnTwilio;
  threads: Thread[];
  replies: Message[];
  /** Of each reply the reports that were answered with 200. */
  reports: Map<number, string[]>;
};

/** The replies that reached a phone, in the order in which they did. */
export function arrived({ shop }: Outcome): { to: string; number: number }[] {
  return shop.twilio.texts.flatMap(({ to, body }) => {
    const number = numberOf(body);
    return number === null ? [] : [{ to, number }];
  });
}

/** Of each thread the replies that arrived: as they did, and as they were written. */
export function orders(outcome: Outcome): { came: number[]; written: number[] }[] {
  const byPhone = Map.groupBy(arrived(outcome), ({ to }) => to);
  return outcome.threads.map(({ phone, replies }) => {
    const came = (byPhone.get(phone) ?? []).map(({ number }) => number);
    return { came, written: replies.filter(number => came.includes(number)) };
  });
}

export type Shown = { number: number; status: Message['status']; reason: string | null };

/** What is shown of the replies that did, or did not, arrive. */
export function shown(outcome: Outcome, isArrived: boolean): Shown[] {
  const numbers = new Set(arrived(outcome).map(({ number }) => number));
  return outcome.replies
    .map(({ body, status, error }) => ({
      number: numberOf(body) ?? -1,
      status,
      reason: error?.reason ?? null,
    }))
    .filter(({ number }) => numbers.has(number) === isArrived)
    .toSorted((a, b) => a.number - b.number);
}

/** What is to be shown of a reply that arrived, and of which this has been reported. */
export function statusAfter(reports: string[]): Message['status'] {
  if (reports.includes('delivered')) return 'delivered';
  return reports.includes('undelivered') ? 'failed' : 'sent';
}

/** Replies on the meter. */
export async function metered({ shop }: Outcome): Promise<number> {
  const { data } = await shop.parley.key.call('readUsage');
  return data.find(row => row.source === 'agent' && row.sending_number === SHOP_LINE)?.messages ?? 0;
}
