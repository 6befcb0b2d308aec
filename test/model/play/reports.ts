import { recordStatus } from '../../../server/actions/recordStatus.ts';
import type { StatusReport } from '../../../server/channels/channel.ts';
import type { Message } from '../../../server/domain/state.ts';
import { type Reported, report } from '../model/provider.ts';
import { isNew, keep, waitingSince } from '../model/requests.ts';
import type { Deed } from './deed.ts';
import type { Doing } from './input.ts';
import { WORKSPACE } from './paperShop.ts';
import { outsOf, type Stage } from './stage.ts';

/** What the provider reports of texts that were sent, in any order, and before we know that it has them. */

type Sent = { message: Message; who: string; at: number };

/** The provider's id of a text, which its reports may name before we know it. */
export function providerIdOf({ message, who, at }: Sent): string {
  return message.providerId ?? `${who} ${at} ${message.sendingSince?.getTime()}`;
}

export function reportIn(stage: Stage, { who, nth, reported }: Doing<'report'>): Deed | null {
  const sent = outsOf(stage, who)
    .map((message, at) => ({ message, who, at }))
    .filter(({ message }) => message.providerId ?? message.sendingSince);
  const about = sent[nth % sent.length];
  if (!about) return null;
  return reportOf(stage, {
    providerId: providerIdOf(about),
    accountExternalId: 'paper',
    status: reported === 'opted out' ? 'failed' : reported,
    errorCode: CODES[reported],
    reference: null,
  });
}

const CODES = { sent: null, delivered: null, failed: '30003', 'opted out': '21610' };

function reportOf({ gate, book, now }: Stage, said: StatusReport): Deed {
  const { key, who, reported } = readReport(said);
  return {
    key,
    real: () => recordStatus({ gate }, WORKSPACE, 'twilio', said),
    model: () => {
      if (!isNew(book, key)) return 'repeated';
      const known = report(book, who, said.providerId, reported, now.getTime());
      keep(book, who, key, now.getTime(), known);
      return known ? 'done' : 'waiting';
    },
  };
}

/** As the worker tries what came too early. */
export function reportAgain({ gate, book, now }: Stage, said: StatusReport): Deed {
  const { key, who, reported } = readReport(said);
  return {
    key,
    real: () => recordStatus({ gate }, WORKSPACE, 'twilio', said, true),
    model: () => {
      const at = waitingSince(book, key);
      if (at === null) return 'repeated';
      const known = report(book, who, said.providerId, reported, now.getTime());
      keep(book, who, key, at, known);
      return known ? 'done' : 'waiting';
    },
  };
}

function readReport({ providerId, status, errorCode }: StatusReport) {
  const [who = ''] = providerId.split(' ');
  const reported: Reported = errorCode === '21610' ? 'opted out' : (status as Reported);
  return { key: `${providerId}:${status}`, who, reported };
}
