import { z } from 'zod';
import { ById, Paging, page, type Route, Text } from './route.ts';
import { Id, Note } from './shapes.ts';

const LONGEST_NOTE = 10_000;
const MOST_MENTIONS = 20;

/** Trimmed by the rule. */
const Body = Text.refine(text => {
  const { length } = [...text.trim()];
  return length >= 1 && length <= LONGEST_NOTE;
}, `has 1 to ${LONGEST_NOTE} characters`);

const Mentions = z
  .array(Id)
  .max(MOST_MENTIONS)
  .refine(ids => new Set(ids).size === ids.length, 'names somebody twice')
  .describe('members who may use the inbox, by their ids');

export const NewNote = z
  .object({
    id: Id.optional().describe("a UUID of the caller's, so that a call made twice writes one note"),
    body: Body,
    mentions: Mentions.optional(),
  })
  .strict();
export type NewNote = z.infer<typeof NewNote>;

const NotePatch = z.object({ body: Body.optional(), mentions: Mentions.optional() }).strict();
export type NotePatch = z.infer<typeof NotePatch>;

export const noteRoutes = {
  listNotes: {
    method: 'GET',
    path: '/api/v1/tickets/:id/notes',
    summary: 'The last notes of the team on a ticket, oldest first; `cursor` for the ones before',
    tag: 'Notes',
    access: 'inbox',
    scope: 'tickets:read',
    params: ById,
    query: z.object(Paging),
    answers: { 200: page(Note) },
  },
  writeNote: {
    method: 'POST',
    path: '/api/v1/tickets/:id/notes',
    summary:
      'Write a note, whatever becomes of the ticket: no customer sees it. An `id` repeated in one ticket gives the first note again, with 200',
    tag: 'Notes',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    body: NewNote,
    answers: { 201: Note, 200: Note },
  },
  editNote: {
    method: 'PATCH',
    path: '/api/v1/notes/:id',
    summary:
      'Write a note anew, or mention others: only who wrote it may. What API keys wrote, any API key may',
    tag: 'Notes',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    body: NotePatch,
    answers: { 200: Note },
  },
  deleteNote: {
    method: 'DELETE',
    path: '/api/v1/notes/:id',
    summary: 'Delete a note: who wrote it may, and Owner and Admin',
    tag: 'Notes',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    answers: { 204: z.null() },
  },
} as const satisfies Record<string, Route>;
