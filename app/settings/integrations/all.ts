import type { ComponentType } from 'react';
import { CsvCard } from './CsvCard.tsx';
import { KlaviyoCard } from './KlaviyoCard.tsx';
import { OwnPrograms } from './OwnPrograms.tsx';
import { ShopifyCard } from './ShopifyCard.tsx';

type Integration = { id: string; Card: ComponentType };

/** What stands on the page, in its order: each is a file of its own and a line here, and can be deleted by both. */
export const INTEGRATIONS: readonly Integration[] = [
  { id: 'shopify', Card: ShopifyCard },
  { id: 'klaviyo', Card: KlaviyoCard },
  { id: 'csv', Card: CsvCard },
  { id: 'own-programs', Card: OwnPrograms },
];
