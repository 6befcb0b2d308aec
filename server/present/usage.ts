import type * as wire from '../../contract/usageRoutes.ts';
import type { MessageSource } from '../../contract/vocabulary.ts';
import type { UsageRow } from '../store/read/usage.ts';

/** From here on the shop is warned (REPLY-6). */
const LOW = 0.8;

/** `month` as 2026-11. */
export function presentUsage(month: string, rows: UsageRow[], allowance: number | null): wire.Usage {
  // In hundredths, which are whole: a sum of many fractions would show its rounding.
  const used = rows.reduce((sum, row) => sum + Math.round(row.credits * 100), 0) / 100;
  return {
    month,
    used,
    allowance,
    low: allowance !== null && used >= allowance * LOW,
    data: rows.map(({ sendingNumber, source, ...counted }) => ({
      sending_number: sendingNumber || null,
      source: source as MessageSource,
      ...counted,
    })),
  };
}
