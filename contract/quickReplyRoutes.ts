import { z } from 'zod';
import { line } from './line.ts';
import { ById, optionalParameter, Paging, page, type Route, Text } from './route.ts';
import { Id, Time } from './shapes.ts';
import { Channel } from './vocabulary.ts';

/** A text that is kept to be sent often (REPLY-9). */
export const QuickReply = z.object({
  id: Id,
  name: z.string(),
  body: z.string().describe('with its variables, as {{first_name}}'),
  channels: z.array(Channel).describe('where it is offered'),
  uses: z.number().int().describe('how many messages were made from it'),
  created_at: Time,
  updated_at: Time,
});
export type QuickReply = z.infer<typeof QuickReply>;

const LONGEST_NAME = 100;
/** What one text can hold. */
const LONGEST_BODY = 1600;

/** Trimmed by the rule and not here, so that a variable's position is told as the caller sees it. */
const Body = Text.refine(text => {
  const { length } = [...text.trim()];
  return length >= 1 && length <= LONGEST_BODY;
}, `has 1 to ${LONGEST_BODY} characters`).describe(
  "may have variables: {{first_name}}, and {{first_name|default:'there'}} for whom none is known",
);

export const NewQuickReply = z
  .object({ name: line(LONGEST_NAME), body: Body, channels: z.array(Channel).min(1).max(10) })
  .strict();
export type NewQuickReply = z.infer<typeof NewQuickReply>;

const QuickReplyPatch = NewQuickReply.partial();
export type QuickReplyPatch = z.infer<typeof QuickReplyPatch>;

/** A quick reply written out for the customer of a ticket. */
export const FilledReply = z.object({
  body: z.string(),
  missing: z
    .array(
      z.object({
        variable: z.string(),
        position: z.number().int().describe('where it stands in this body, in characters from 1'),
      }),
    )
    .describe('what is not known of this customer: it stays in its braces, and cannot be sent so'),
});
export type FilledReply = z.infer<typeof FilledReply>;

export const quickReplyRoutes = {
  listQuickReplies: {
    method: 'GET',
    path: '/api/v1/quick_replies',
    summary: 'Quick replies, those that are used most first',
    tag: 'Quick replies',
    access: 'inbox',
    scope: 'settings:read',
    query: z.object({
      q: optionalParameter(Text.max(200)).describe(
        'words that are in its name or its text, without case and accents',
      ),
      channel: optionalParameter(Channel),
      ...Paging,
    }),
    etag: true,
    answers: { 200: page(QuickReply) },
  },
  createQuickReply: {
    method: 'POST',
    path: '/api/v1/quick_replies',
    summary: 'A new quick reply. No two have one name',
    tag: 'Quick replies',
    access: 'settings',
    scope: 'settings:write',
    body: NewQuickReply,
    answers: { 201: QuickReply },
  },
  readQuickReply: {
    method: 'GET',
    path: '/api/v1/quick_replies/:id',
    summary: 'One quick reply',
    tag: 'Quick replies',
    access: 'inbox',
    scope: 'settings:read',
    params: ById,
    etag: true,
    answers: { 200: QuickReply },
  },
  patchQuickReply: {
    method: 'PATCH',
    path: '/api/v1/quick_replies/:id',
    summary: 'Change a quick reply: what is left out stays',
    tag: 'Quick replies',
    access: 'settings',
    scope: 'settings:write',
    params: ById,
    body: QuickReplyPatch,
    ifMatch: true,
    answers: { 200: QuickReply },
  },
  deleteQuickReply: {
    method: 'DELETE',
    path: '/api/v1/quick_replies/:id',
    summary: 'Delete a quick reply. What was sent from it stays',
    tag: 'Quick replies',
    access: 'settings',
    scope: 'settings:write',
    params: ById,
    ifMatch: true,
    answers: { 204: z.null() },
  },
  fillQuickReply: {
    method: 'POST',
    path: '/api/v1/quick_replies/:id/fill',
    summary:
      'Write a quick reply out for the customer of a ticket, as the caller would send it. Nothing is sent',
    tag: 'Quick replies',
    access: 'inbox',
    // What it says of the customer is what their ticket says.
    scope: 'tickets:read',
    params: ById,
    body: z.object({ ticket_id: Id }).strict(),
    answers: { 200: FilledReply },
  },
} as const satisfies Record<string, Route>;
