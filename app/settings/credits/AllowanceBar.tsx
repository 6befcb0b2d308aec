import { TriangleAlert } from 'lucide-react';
import type { Usage } from '../../../contract/usageRoutes.ts';
import { classes } from '../../ui/classes.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';

/** From here on the shop is warned (REPLY-6). */
const LOW = 0.8;

type Props = { usage: Usage; isOver: boolean };

/** What of the allowance is used: in figures, as a bar, and in words where it runs out while the month goes on. */
export function AllowanceBar({ usage: { used, allowance, low }, isOver }: Props) {
  const { t, locale } = useSettingsWords();
  const number = (amount: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount);
  const share = allowance === null ? null : used / allowance;
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="figures text-heading">{number(used)}</span>
        <span className="text-quiet">
          {allowance === null ? t('credits.unit') : t('credits.of', { allowance: number(allowance) })}
        </span>
      </p>
      {share !== null && <Bar share={share} low={low && !isOver} />}
      {share !== null && <Said share={share} low={low && !isOver} />}
    </div>
  );
}

function Bar({ share, low }: { share: number; low: boolean }) {
  return (
    <div aria-hidden className="relative mt-3 h-1.5 rounded-full bg-selected">
      <div
        className={classes('h-full rounded-full', low ? 'bg-caution' : 'bg-accent')}
        style={{ width: `max(${Math.min(1, share) * 100}%, ${share > 0 ? '0.5rem' : '0px'})` }}
      />
      <div
        className="absolute -inset-y-1 w-0.5 rounded-full bg-control ring-2 ring-surface"
        style={{ left: `${LOW * 100}%` }}
      />
    </div>
  );
}

function Said({ share, low }: { share: number; low: boolean }) {
  const { t, locale } = useSettingsWords();
  const percent = (part: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part);
  if (low) {
    return (
      <p className="mt-2.5 flex items-start gap-2 text-pretty text-caution">
        <TriangleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
        {t(share >= 1 ? 'credits.usedUp' : 'credits.low', { share: percent(Math.floor(share * 100) / 100) })}
      </p>
    );
  }
  return (
    <p className="mt-2.5 text-small text-quiet">
      {t('credits.share', { share: percent(share), low: percent(LOW) })}
    </p>
  );
}
