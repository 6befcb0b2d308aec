import { receiveMessage } from '../../../server/actions/receiveMessage.ts';
import { recordMarketingSend } from '../../../server/actions/recordMarketingSend.ts';
import { recordStatus } from '../../../server/actions/recordStatus.ts';
import type { InboundText, StatusReport } from '../../../server/channels/channel.ts';
import { SYSTEM } from '../../../server/domain/decision.ts';
import type { MarketingSend } from '../../../server/domain/recordMarketingSend.ts';
import type { Message } from '../../../server/domain/state.ts';
import { recordSend, type Send } from '../model/act.ts';
import { hear, type Text } from '../model/hear.ts';
import { type Reported, report } from '../model/line.ts';
import { isNew, keep, waitingSince } from '../model/requests.ts';
import type { Deed } from './deed.ts';
import type { Doing } from './input.ts';
import { brokenGate } from './paperGate.ts';
import { type JournalRow, WORKSPACE } from './paperShop.ts';
import { outsOf, type Stage } from './stage.ts';

/** What reaches the shop: texts, the reports of its provider, records of what other tools sent. */

export function textIn(stage: Stage, { does: _, isBroken, ...said }: Doing<'text'>): Deed {
  const text: Text = { ...said, id: `SM${stage.texts.length}` };
  stage.texts.push(text);
  return arrival(stage, text, isBroken);
}

export function redelivered(stage: Stage, { back }: Doing<'redeliver text'>): Deed | null {
  const text = stage.texts.at(-1 - back);
  return text ? arrival(stage, text, false) : null;
}

function arrival(stage: Stage, text: Text, isBroken: boolean): Deed {
  const { book, rules } = stage;
  const now = stage.now.getTime();
  const gate = isBroken ? brokenGate(stage.gate) : stage.gate;
  return {
    key: text.id,
    real: () => receiveMessage({ gate }, WORKSPACE, 'twilio', inboundText(text)),
    model: () => {
      if (!isNew(book, text.id)) return 'repeated';
      keep(book, text.who, text.id, now, !isBroken);
      if (!isBroken) hear(book, rules, text, { at: now, now });
      return isBroken ? 'waiting' : 'done';
    },
  };
}

function inboundText({ id, who, number, words, hasPicture, isCarried }: Text): InboundText {
  const carried = words.means === 'yes' ? null : (words.means ?? null);
  return {
    providerId: id,
    accountExternalId: 'paper',
    from: who,
    to: number,
    body: words.body,
    media: hasPicture ? [{ url: 'https://provider.example/picture', contentType: 'image/jpeg' }] : [],
    providerKeyword: isCarried && carried !== 'join' ? carried : null,
    place: { city: null, region: null, postalCode: null, country: null },
  };
}

/** What could not be processed, or came too early, is tried again as the worker does. */
export function triedAgain(stage: Stage, { nth }: Doing<'try again'>): Deed | null {
  const waiting = [...stage.shop.journal.values()].filter(row => row.state !== 'done');
  const row = waiting[nth % waiting.length];
  if (!row?.payload) return null;
  if (row.kind === 'status') return reportAgain(stage, row.payload as StatusReport);
  const text = stage.texts.find(one => one.id === row.key);
  return text ? textAgain(stage, text, row) : null;
}

function textAgain({ gate, book, rules, now }: Stage, text: Text, row: JournalRow): Deed {
  return {
    key: text.id,
    real: () => receiveMessage({ gate }, WORKSPACE, 'twilio', row.payload as InboundText, row),
    model: () => {
      const at = waitingSince(book, text.id);
      if (at === null) return 'repeated';
      keep(book, text.who, text.id, at, true);
      hear(book, rules, text, { at, now: now.getTime() });
      return 'done';
    },
  };
}

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

function reportAgain({ gate, book, now }: Stage, said: StatusReport): Deed {
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
