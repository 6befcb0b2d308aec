import { expect, test } from 'vitest';
import type { ChangesFrame } from '../../contract/changes.ts';
import type { Message } from '../../contract/shapes.ts';
import { NO_CHANGES } from '../inbox/ticketList.ts';
import { followThread, type LoadedThread } from './thread.ts';

const at = (minute: number) => `2026-11-10T10:${String(minute).padStart(2, '0')}:00.000Z`;
function message(minute: number, known: Partial<Message> = {}): Message {
  const bare: Partial<Message> = {
    id: `m${minute}`,
    thread_id: 't',
    sent_at: at(minute),
    as_of: 1,
    ...known,
  };
  return { client_message_id: null, ...bare } as Message;
}
const frameOf = (...messages: Message[]): ChangesFrame => ({ ...NO_CHANGES, messages });
const old: LoadedThread = {
  threadId: 't',
  messages: [message(10), message(20)],
  complete: false,
  cursor: 'older',
  newer: 'newer',
};
const idsIn = ({ messages }: LoadedThread) => messages.map(({ id }) => id);

test('VIEW-4 THREAD-3: what comes in while an old part is read makes no gap in it', () => {
  expect(idsIn(followThread(old, frameOf(message(50)), 'ticket'))).toEqual(['m10', 'm20']);
});

test('VIEW-4 THREAD-3: what changes within an old part is kept up to date', () => {
  const delivered = followThread(old, frameOf(message(10, { status: 'delivered', as_of: 2 })), 'ticket');
  expect(delivered.messages[0]).toMatchObject({ id: 'm10', status: 'delivered' });
  expect(idsIn(followThread(old, frameOf(message(15)), 'ticket'))).toEqual(['m10', 'm15', 'm20']);
});

test('VIEW-4: a message that leaves later than planned leaves the old part too', () => {
  expect(idsIn(followThread(old, frameOf(message(20, { sent_at: at(50), as_of: 2 })), 'ticket'))).toEqual([
    'm10',
  ]);
});

test('VIEW-4 THREAD-3: once the newest is there the part is live', () => {
  expect(idsIn(followThread({ ...old, newer: null }, frameOf(message(50)), 'ticket'))).toEqual([
    'm10',
    'm20',
    'm50',
  ]);
});
