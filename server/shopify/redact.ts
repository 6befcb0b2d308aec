import { z } from 'zod';
import type { Context } from '../actions/context.ts';
import { eraseProfile } from '../actions/eraseProfile.ts';
import { SYSTEM } from '../domain/decision.ts';
import { inWorkspace, writing } from '../store/database.ts';
import { isNews, openRequest, profileNamed, settleRequest } from '../store/shopifyRecords.ts';
import { namesOf, ShopId, Words } from './fields.ts';

type Which = { workspaceId: string; id: string };

const About = z.object({
  customer: z.object({ id: ShopId, email: Words, phone: Words }),
  orders_to_redact: z.array(ShopId).nullish(),
});

/**
 * DATA-4: erases the customer whom Shopify says to erase, known by the shop's own id, and takes what is told late of them for
 * gone. Somebody who is known by their phone or address alone may be another: that is left to a person, among the problems.
 */
export async function redact(context: Context, { workspaceId, id }: Which): Promise<void> {
  const { db, now } = context;
  const kept = await inWorkspace(db, workspaceId, tx => openRequest(tx, workspaceId, id));
  const about = About.safeParse(kept?.about).data;
  if (!about) return;
  const { id: customer, email, phone } = about.customer;
  const names = namesOf({ id: customer, phones: [phone], emails: [email] });
  const found = await inWorkspace(db, workspaceId, tx => profileNamed(tx, workspaceId, names));
  if (found && !found.byShop) return;
  if (found) await eraseProfile(context, workspaceId, found.profileId, SYSTEM);
  await writing(db, workspaceId, async tx => {
    const told = { workspaceId, updatedAt: now(), gone: true };
    await isNews(tx, { ...told, kind: 'customer', externalId: customer });
    for (const externalId of about.orders_to_redact ?? [])
      await isNews(tx, { ...told, kind: 'order', externalId });
    await settleRequest(tx, workspaceId, id, now());
  });
}
