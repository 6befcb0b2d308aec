import { z } from 'zod';
import { line } from './line.ts';
import { ById, Paging, page, type Route } from './route.ts';
import { Id, Time } from './shapes.ts';
import { TagColor } from './vocabulary.ts';

/** What tickets are sorted by, in the shop's own words. */
export const Tag = z.object({ id: Id, name: z.string(), color: TagColor, created_at: Time });
export type Tag = z.infer<typeof Tag>;

export const MOST_TAGS_OF_A_TICKET = 20;

/** The tags of a ticket. */
export const TagIds = z
  .array(Id)
  .max(MOST_TAGS_OF_A_TICKET)
  .refine(ids => new Set(ids).size === ids.length, 'names a tag twice');

const LONGEST_NAME = 50;

const NewTag = z.object({ name: line(LONGEST_NAME), color: TagColor.default('gray') }).strict();
const TagPatch = z.object({ name: line(LONGEST_NAME).optional(), color: TagColor.optional() }).strict();
export type TagPatch = z.infer<typeof TagPatch>;

export const tagRoutes = {
  listTags: {
    method: 'GET',
    path: '/api/v1/tags',
    summary: 'The tags that tickets can have, by name',
    tag: 'Tags',
    access: 'inbox',
    scope: 'tickets:read',
    query: z.object(Paging),
    etag: true,
    answers: { 200: page(Tag) },
  },
  createTag: {
    method: 'POST',
    path: '/api/v1/tags',
    summary: 'A new tag, of up to 200. No two have one name',
    tag: 'Tags',
    // Who sorts tickets finds out which tags are missing.
    access: 'inbox',
    scope: 'tickets:write',
    body: NewTag,
    answers: { 201: Tag },
  },
  patchTag: {
    method: 'PATCH',
    path: '/api/v1/tags/:id',
    summary: 'Call a tag something else, or give it another colour',
    tag: 'Tags',
    access: 'settings',
    scope: 'settings:write',
    params: ById,
    body: TagPatch,
    answers: { 200: Tag },
  },
  deleteTag: {
    method: 'DELETE',
    path: '/api/v1/tags/:id',
    summary: 'Delete a tag. No ticket has it any more',
    tag: 'Tags',
    access: 'settings',
    scope: 'settings:write',
    params: ById,
    answers: { 204: z.null() },
  },
} as const satisfies Record<string, Route>;
