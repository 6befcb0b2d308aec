import { receiveMessage } from '../../../server/actions/receiveMessage.ts';
import type { InboundText } from '../../../server/channels/channel.ts';
import { hear, type Text } from '../model/hear.ts';
import { isNew, keep, waitingSince } from '../model/requests.ts';
import type { Deed } from './deed.ts';
import type { Doing } from './input.ts';
import { brokenGate } from './paperGate.ts';
import { type JournalRow, WORKSPACE } from './paperShop.ts';
import type { Stage } from './stage.ts';

/** Customers' texts, each once or more. One that is broken cannot be processed at first, and is put aside. */

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

/** As the worker tries what was put aside. */
export function textAgain({ gate, book, rules, now }: Stage, text: Text, row: JournalRow): Deed {
  const late = { receivedAt: row.receivedAt, journaled: true };
  return {
    key: text.id,
    real: () => receiveMessage({ gate }, WORKSPACE, 'twilio', row.payload as InboundText, late),
    model: () => {
      const at = waitingSince(book, text.id);
      if (at === null) return 'repeated';
      keep(book, text.who, text.id, at, true);
      hear(book, rules, text, { at, now: now.getTime() });
      return 'done';
    },
  };
}
