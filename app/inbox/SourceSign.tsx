import { Megaphone, Workflow } from 'lucide-react';
import type { MarketingType } from '../../contract/vocabulary.ts';

const SIGN = { campaign: Megaphone, flow: Workflow } as const satisfies Record<MarketingType, unknown>;

export function SourceSign({ type, size = 12 }: { type: MarketingType; size?: number }) {
  const Sign = SIGN[type];
  return <Sign size={size} strokeWidth={size < 14 ? 2 : 1.75} aria-hidden className="shrink-0" />;
}
