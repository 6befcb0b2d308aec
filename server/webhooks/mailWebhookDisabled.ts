import type { Context } from '../actions/context.ts';
import type { Mail } from '../mail/mail.ts';
import { webhookDisabledMail } from '../mail/templates/webhookDisabled.ts';
import { inWorkspace } from '../store/database.ts';
import { storedSettings } from '../store/read/settings.ts';
import { webhookWith } from '../store/read/webhooks.ts';
import { readSettings } from '../store/settings.ts';
import { ownersAddresses } from '../store/team.ts';
import type { Endpoint } from '../store/webhookDeliveries.ts';

/** Tells a shop's Owners of a webhook that was disabled, if it still is. Throws while one of the mails cannot be sent. */
export async function mailWebhookDisabled(
  context: Pick<Context, 'db' | 'mail' | 'publicUrl'>,
  which: Endpoint,
): Promise<void> {
  for (const mail of await mailsOf(context, which)) await context.mail.send(mail);
}

function mailsOf(
  { db, publicUrl }: Pick<Context, 'db' | 'publicUrl'>,
  { workspaceId, endpointId }: Endpoint,
): Promise<Mail[]> {
  return inWorkspace(db, workspaceId, async tx => {
    const webhook = await webhookWith(tx, workspaceId, endpointId);
    const { disabledBecause: because, disabledAt: at } = webhook ?? {};
    if (!webhook || !at || !because || because === 'by_hand') return [];
    const { name, language, ...rest } = readSettings(await storedSettings(tx, workspaceId));
    const about = { workspaceName: name, url: webhook.url, because, language };
    const written = webhookDisabledMail({ ...about, pageUrl: `${publicUrl}/settings/webhooks` });
    const from = { name, address: rest.supportEmail.from ?? rest.defaultSenderEmail };
    const key = `webhook:${endpointId}:${at.getTime()}`;
    const owners = await ownersAddresses(tx, workspaceId);
    return owners.map(to => ({ ...written, workspaceId, key: `${key}:${to}`, to, from }));
  });
}
