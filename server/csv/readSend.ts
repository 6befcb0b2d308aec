import type { MarketingType } from '../../contract/vocabulary.ts';
import type { RecordedSend } from '../domain/recordMarketingSend.ts';
import { countryOf } from '../phone.ts';
import { type Given, oneOf, type Plan, upTo, WrongCell } from './cells.ts';
import { phoneIn, timeIn } from './readProfile.ts';

const TYPES: Record<string, MarketingType> = {
  ...{ campaign: 'campaign', campagna: 'campaign' },
  ...{ flow: 'flow', flusso: 'flow' },
};

const STATUSES: Record<string, RecordedSend['status']> = {
  ...{ sent: 'sent', inviato: 'sent' },
  ...{ delivered: 'delivered', consegnato: 'delivered' },
  ...{ failed: 'failed', fallito: 'failed', 'non consegnato': 'failed' },
};

/** What a line of a file of marketing sends says. A campaign without an ID is known by its name. Throws `WrongCell`. */
export function readSend({ cells }: Given, plan: Plan): RecordedSend {
  const [id, name] = [
    upTo(200, 'id', cells.get('id')),
    upTo(200, 'campaign_name', cells.get('campaign_name')),
  ];
  const known = id ?? name;
  if (!known) throw new WrongCell('id', 'missing', 'is missing');
  const phone = phoneIn(cells.get('phone'), plan.country);
  if (!phone) throw new WrongCell('phone', 'missing', 'is missing');
  const sentAt = timeIn('sent_at', cells.get('sent_at'), plan);
  if (!sentAt) throw new WrongCell('sent_at', 'missing', 'is missing: by it a send counts once');
  return {
    ...{ id: known, name: name ?? known, phone, sentAt, country: countryOf(phone) },
    type: oneOf('type', cells.get('type'), TYPES) ?? 'campaign',
    status: oneOf('status', cells.get('status'), STATUSES) ?? 'sent',
    body: upTo(20_000, 'body', cells.get('body')) ?? '',
    from: upTo(40, 'from', cells.get('from')) ?? null,
  };
}
