import { z } from 'zod';
import { ById, Paging, page, type Route, Text } from './route.ts';
import { Id, SendingNumber } from './shapes.ts';

export const numberRoutes = {
  listNumbers: {
    method: 'GET',
    path: '/api/v1/numbers',
    summary: 'The sending numbers',
    tag: 'Workspace',
    access: 'inbox',
    scope: 'settings:read',
    query: z.object(Paging),
    etag: true,
    answers: { 200: page(SendingNumber) },
  },
  createNumber: {
    method: 'POST',
    path: '/api/v1/numbers',
    summary: "Add a sending number of the workspace's provider. Not a branded sender: it cannot receive",
    tag: 'Workspace',
    access: 'settings',
    scope: 'settings:write',
    body: z
      .object({
        phone: Text.trim().min(1).max(40).describe('in international form, or the digits of a short code'),
        provider_account_id: Id.optional().describe('the account connected last, where none is named'),
      })
      .strict(),
    answers: { 201: SendingNumber, 200: SendingNumber },
  },
  changeNumber: {
    method: 'PATCH',
    path: '/api/v1/numbers/:id',
    summary: 'Bring a number back that was retired, or retire it',
    tag: 'Workspace',
    access: 'settings',
    scope: 'settings:write',
    params: ById,
    body: z.object({ gone: z.boolean() }).strict(),
    answers: { 200: SendingNumber },
  },
  retireNumber: {
    method: 'DELETE',
    path: '/api/v1/numbers/:id',
    summary: 'Retire a number: nothing leaves from it any more, and replies are refused with `number_gone`',
    tag: 'Workspace',
    access: 'settings',
    scope: 'settings:write',
    params: ById,
    answers: { 200: SendingNumber },
  },
} as const satisfies Record<string, Route>;
