import { z } from 'zod';
import { ById, GivenTime, optionalParameter, Paging, page, type Route } from './route.ts';
import { Id, Time } from './shapes.ts';

/** What a visitor who opens the chat at some time sees, and what they are answered when they write (CHAT-3). */
export const VisitorAnswer = z.object({
  open: z.boolean().describe('whether it is within the office hours'),
  welcome: z.string().describe('empty for none'),
  answer: z.string().nullable().describe('null where they are answered nothing at once'),
  opens_at: Time.nullable().describe('when the hours begin, while they are over'),
  closes_at: Time.nullable().describe('when they end; null where they never do'),
  local_time: z.iso
    .datetime({ offset: true })
    .describe('that time by the clock of the shop, as 2026-11-28T23:10:00+01:00'),
});
export type VisitorAnswer = z.infer<typeof VisitorAnswer>;

/** A key that a shop signs its customers' identities with (CHAT-4): JWTs, by HS256, with the secret as it is written. */
export const IdentityKey = z.object({
  id: Id,
  secret: z.string().nullable().describe('idk_ and 43 characters; null once it is retired'),
  created_at: Time,
  retired_at: Time.nullable().describe('what it signed counts no more from then on'),
});
export type IdentityKey = z.infer<typeof IdentityKey>;

/** Clocks of the shop can show it in four digits. */
const Sometime = GivenTime.refine(text => /^[12]/.test(text), 'is too far away');

const BASE = '/api/v1/web_chat';
const forAdmins = { tag: 'Web chat', access: 'admin', scope: 'keys:write' } as const;

/** What a shop's team asks and sets about its web chat, beside its settings. */
export const webChatRoutes = {
  readVisitorAnswer: {
    method: 'GET',
    path: `${BASE}/answer`,
    summary: 'What a visitor would be greeted with and answered at some time; now, where none is given',
    tag: 'Web chat',
    access: 'settings',
    scope: 'settings:read',
    query: z.object({ at: optionalParameter(Sometime) }),
    answers: { 200: VisitorAnswer },
  },
  listIdentityKeys: {
    ...forAdmins,
    method: 'GET',
    path: `${BASE}/identity_keys`,
    summary: 'The keys that the shop signs identities with, the newest first, with their secrets',
    query: z.object(Paging),
    answers: { 200: page(IdentityKey) },
  },
  createIdentityKey: {
    ...forAdmins,
    method: 'POST',
    path: `${BASE}/identity_keys`,
    summary:
      'Another key. Three can be in use at once, so that none has to be exchanged everywhere in one moment',
    answers: { 201: IdentityKey },
  },
  retireIdentityKey: {
    ...forAdmins,
    method: 'DELETE',
    path: `${BASE}/identity_keys/:id`,
    summary: 'Retire a key: what it signed counts no more',
    params: ById,
    answers: { 200: IdentityKey },
  },
} as const satisfies Record<string, Route>;
