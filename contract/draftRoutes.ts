import { z } from 'zod';
import { Upload } from './mediaRoutes.ts';
import { ById, GivenTime, optionalParameter, type Route, Text } from './route.ts';
import { Id, Time } from './shapes.ts';

/** For whom it is written: the customer, or the team. */
export const DraftKind = z.enum(['reply', 'note']);
export type DraftKind = z.infer<typeof DraftKind>;

/** What is there of a draft. Pictures and coupons that are gone since are left out. */
export const KeptDraft = z.object({
  body: z.string(),
  media: z.array(Upload),
  coupon: z.object({ id: Id, name: z.string(), code: z.string().nullable() }).nullable(),
  quick_reply_id: Id.nullable(),
  mentions: z.array(z.object({ id: Id, name: z.string() })),
  edited_at: Time.describe('also its version: no two writings of one draft have the same'),
});
export type KeptDraft = z.infer<typeof KeptDraft>;

export const NewDraft = z
  .object({
    kind: DraftKind,
    body: Text.max(20_000),
    media_ids: z.array(Id).max(10).optional(),
    coupon_id: Id.nullish(),
    quick_reply_id: Id.nullish(),
    mentions: z.array(Id).max(20).optional(),
    based_on: GivenTime.nullish().describe(
      'the `edited_at` that was read last; another one there is refused with `draft_changed`, and left out none is',
    ),
  })
  .strict();
export type NewDraft = z.infer<typeof NewDraft>;

export const DraftPlace = z.object({ ticket_id: Id, kind: DraftKind, edited_at: Time });
export type DraftPlace = z.infer<typeof DraftPlace>;

/** A member's own, and nobody else's: an API key has none. */
export const draftRoutes = {
  listDrafts: {
    method: 'GET',
    path: '/api/v1/me/drafts',
    summary: 'The tickets on which you have something unsent, the newest 200',
    tag: 'Drafts',
    access: 'inbox',
    scope: null,
    answers: { 200: z.object({ data: z.array(DraftPlace) }) },
  },
  readDraft: {
    method: 'GET',
    path: '/api/v1/tickets/:id/draft',
    summary: 'What you are writing on a ticket, for the customer and for the team',
    tag: 'Drafts',
    access: 'inbox',
    scope: null,
    params: ById,
    answers: { 200: z.object({ reply: KeptDraft.nullable(), note: KeptDraft.nullable() }) },
  },
  keepDraft: {
    method: 'PUT',
    path: '/api/v1/tickets/:id/draft',
    summary: 'Keep what you are writing on a ticket',
    tag: 'Drafts',
    access: 'inbox',
    scope: null,
    params: ById,
    body: NewDraft,
    answers: { 200: z.object({ edited_at: Time }) },
  },
  dropDraft: {
    method: 'DELETE',
    path: '/api/v1/tickets/:id/draft',
    summary: 'Drop what you were writing on a ticket: it is sent, or given up',
    tag: 'Drafts',
    access: 'inbox',
    scope: null,
    params: ById,
    query: z.object({ kind: optionalParameter(DraftKind).describe('both, where left out') }),
    answers: { 204: z.null() },
  },
} as const satisfies Record<string, Route>;
