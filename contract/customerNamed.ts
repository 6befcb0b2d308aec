import { z } from 'zod';
import { Text } from './route.ts';
import { Id } from './shapes.ts';

/** By what another tool names a customer. Of several that are known, the first of this order decides. */
export const CustomerNamed = z
  .object({
    id: Id.optional().describe("a profile's id here"),
    external_id: Text.trim().min(1).max(200).optional().describe("the shop's own"),
    phone: Text.min(1).max(40).optional().describe('in international form, as +393475550142'),
    email: Text.trim().toLowerCase().max(254).pipe(z.email('is not an e-mail address')).optional(),
  })
  .strict()
  .refine(({ id, external_id, phone, email }) => id || external_id || phone || email, {
    error: 'names nobody: it takes an id, an external_id, a phone or an email',
  });
export type CustomerNamed = z.infer<typeof CustomerNamed>;
