import { setTimeout as pause } from 'node:timers/promises';
import { isTaken, type SendBehaviour } from '../../fakes/behaviour.ts';
import type { FakeTwilio } from '../../fakes/twilio/fakeTwilio.ts';
import type { FakeText } from '../../fakes/twilio/message.ts';
import { fateOf } from './fates.ts';
import { numberOf } from './replies.ts';

/** What stands between the product and the phones, and treats each reply as its fate has it. */
export type Network = {
  /** Once every report has been made: of each reply those that were answered with 200. */
  reported(): Promise<Map<number, string[]>>;
};

const SOON_MS = 40;

export function openNetwork(twilio: FakeTwilio): Network {
  const attempts = new Map<number, number>();
  const heard = new Map<number, string[]>();
  const reports: Promise<void>[] = [];
  twilio.behave({ send: treat });
  return {
    reported: async () => {
      await Promise.all(reports);
      return heard;
    },
  };

  function treat(text: FakeText): SendBehaviour | undefined {
    const number = numberOf(text.body);
    if (number === null) return undefined;
    const attempt = attempts.get(number) ?? 0;
    attempts.set(number, attempt + 1);
    const behaviour = fateOf(number).answers[attempt] ?? 'accept';
    if (isTaken(behaviour)) reports.push(follow(number, text));
    return behaviour;
  }

  async function follow(number: number, { sid }: FakeText): Promise<void> {
    const { early, reports: statuses, errorCode } = fateOf(number);
    await pause(early ? 0 : SOON_MS);
    for (const status of statuses) {
      const code = status === 'undelivered' ? errorCode : undefined;
      const answer = await twilio.reportStatus(sid, status, code).catch(() => null);
      if (answer?.status === 200) heard.set(number, [...(heard.get(number) ?? []), status]);
    }
  }
}

const GONE_MS = 400;

/** Each time that so many texts have been taken, nobody can reach it for a moment. */
export async function outages(twilio: FakeTwilio, at: number[]): Promise<void> {
  for (const texts of at) {
    while (twilio.texts.length < texts) await pause(20);
    await twilio.hangUp();
    await pause(GONE_MS);
    await twilio.pickUp();
  }
}
