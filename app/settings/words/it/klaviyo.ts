import type { Catalog } from '../../../words/catalog.ts';
import type { klaviyo as en } from '../en/klaviyo.ts';

export const klaviyo = {
  'klaviyo.title': 'Klaviyo',
} as const satisfies Catalog<typeof en>;
