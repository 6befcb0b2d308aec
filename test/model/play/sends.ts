import { recordMarketingSend } from '../../../server/actions/recordMarketingSend.ts';
import { SYSTEM } from '../../../server/domain/decision.ts';
import type { MarketingSend } from '../../../server/domain/recordMarketingSend.ts';
import { recordSend, type Send } from '../model/act.ts';
import type { Deed } from './deed.ts';
import type { Doing } from './input.ts';
import { WORKSPACE } from './paperShop.ts';
import type { Stage } from './stage.ts';

/** What another tool says that it sent: at once, long after, or twice. */

export function sendRecorded(stage: Stage, input: Doing<'marketing'>): Deed {
  const { who, type, id, ago, failed } = input;
  const told = ago === null ? null : stage.now.getTime() - ago;
  const send: Send = { who, type, id, told, failed };
  stage.sends.push(send);
  return recording(stage, send);
}

export function sendRepeated(stage: Stage, { back }: Doing<'repeat marketing'>): Deed | null {
  const send = stage.sends.at(-1 - back);
  return send ? recording(stage, send) : null;
}

function recording({ gate, book, rules, now }: Stage, send: Send): Deed {
  return {
    real: () => recordMarketingSend({ gate }, WORKSPACE, marketingSend(send), SYSTEM),
    model: () => recordSend(book, rules, send, now.getTime()),
  };
}

function marketingSend({ who, type, id, told, failed }: Send): MarketingSend {
  const status = failed ? 'failed' : 'sent';
  return {
    type,
    id,
    name: id,
    phone: who,
    body: id,
    from: null,
    status,
    sentAt: told === null ? null : new Date(told),
  };
}
