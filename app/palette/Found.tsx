import { useWaitedFor } from '../ui/Skeleton.tsx';
import { PaletteLine } from './PaletteLine.tsx';
import { TicketLine } from './TicketLine.tsx';
import type { usePalette } from './usePalette.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

type Props = { id: string; palette: ReturnType<typeof usePalette> };

/** What there is to choose from, each group under its name; tickets last, for they come last. */
export function Found({ id, palette }: Props) {
  const { t } = usePaletteWords();
  const { groups, found, options, active, pointAt, nameOf } = palette;
  const choose = (option: string) => options.find(one => one.id === option)?.run();
  const props = (option: string) => ({
    id: `${id}-${option}`,
    isActive: active?.id === option,
    onPoint: () => pointAt(option),
    onChoose: () => choose(option),
  });
  return (
    <div className="quiet-scroll min-h-0 flex-1 overflow-y-auto overscroll-contain p-1 pb-1.5">
      <div id={id} role="listbox" aria-label={t('palette.lines')}>
        {groups.map(({ place, lines }) => (
          <Group key={place} name={nameOf(place)}>
            {lines.map(line => (
              <PaletteLine key={line.id} line={line} {...props(line.id)} />
            ))}
          </Group>
        ))}
        {found.tickets.length > 0 && (
          <Group name={t('palette.tickets')}>
            {found.tickets.map(ticket => (
              <TicketLine key={ticket.id} ticket={ticket} {...props(ticket.id)} />
            ))}
          </Group>
        )}
      </div>
      <Rest palette={palette} />
    </div>
  );
}

function Group({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <fieldset aria-label={name} className="min-w-0">
      <p aria-hidden className="px-3 pt-2.5 pb-1 text-meta text-quiet">
        {name}
      </p>
      {children}
    </fieldset>
  );
}

/** Why there is nothing, or not yet. */
function Rest({ palette: { q, found, options } }: Pick<Props, 'palette'>) {
  const { t } = usePaletteWords();
  const slow = useWaitedFor(found.isLooking);
  const text = found.isError
    ? t('palette.noTickets')
    : found.isLooking
      ? slow && t('palette.looking')
      : options.length === 0 && t('palette.nothing', { q: q.trim() });
  return text && <p className="px-3 py-2.5 text-small text-quiet">{text}</p>;
}
