import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import './chart.css';
import { useEffect, useRef } from 'react';
import { useColors } from './useColors.ts';

export type Line = { name: string; tone: 'accent' | 'note'; values: (number | null)[] };

type Props = {
  name: string;
  /** As 2026-11-30. */
  days: string[];
  lines: Line[];
  dayText: (day: string) => string;
  valueText: (value: number) => string;
  /** How far apart the lines behind it may be. */
  steps: number[];
};

const HEIGHT = 220;
/** Below the lines: the days, and no more. */
const DAYS = 24;
/** The first day stands in the middle under its point, and not cut off. */
const NARROWEST = 24;
/** Between a line's value and the line. */
const GAP = 8;

/** TIME-2: lines over some days. What it shows stands in a table too: here it is a picture with a name. */
export function Chart({ name, ...drawn }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const colors = useColors(place);
  const kept = useRef(drawn);
  kept.current = drawn;
  const what = JSON.stringify([drawn.days, drawn.lines, drawn.dayText('2026-11-30')]);
  useEffect(() => {
    const element = place.current;
    if (!element || !colors || !what) return;
    const plot = new uPlot(
      optionsFor(kept.current, colors, element.clientWidth),
      dataOf(kept.current),
      element,
    );
    const resized = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: HEIGHT }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
  }, [what, colors]);
  return (
    <figure>
      <figcaption className="flex flex-wrap gap-x-4 text-small text-soft">
        {drawn.lines.map(({ name: line, tone }) => (
          <span key={line} className="flex items-center gap-1.5">
            <span aria-hidden className={tone === 'accent' ? SWATCH.accent : SWATCH.note} />
            {line}
          </span>
        ))}
      </figcaption>
      <div ref={place} role="img" aria-label={name} className="mt-2 min-w-0" style={{ height: HEIGHT }} />
    </figure>
  );
}

/** Told apart without colours too: one line is whole, the other broken. */
const SWATCH = {
  accent: 'w-4 border-t-2 border-accent-text',
  note: 'w-4 border-t-2 border-dashed border-note',
} as const;

type Drawn = Omit<Props, 'name'>;
type Colors = NonNullable<ReturnType<typeof useColors>>;

function dataOf({ days, lines }: Drawn): uPlot.AlignedData {
  return [days.map((_, nth) => nth), ...lines.map(({ values }) => values)];
}

function optionsFor(
  { days, lines, dayText, valueText, steps }: Drawn,
  colors: Colors,
  width: number,
): uPlot.Options {
  const axis = { stroke: colors.quiet, font: colors.font, ticks: { show: false } };
  const isWhole = (split: number) => Number.isInteger(split);
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, y: { range: (_, __, most) => [0, Math.max(1, most * 1.1)] } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: DAYS,
        space: 64,
        values: (_, splits) => splits.map(at => (isWhole(at) && days[at] ? dayText(days[at]) : '')),
      },
      {
        ...axis,
        grid: { stroke: colors.line, width: 1 },
        size: (plot, texts) => widthFor(texts ?? [], plot.ctx, colors.font),
        incrs: steps,
        values: (_, splits) => splits.map(valueText),
      },
    ],
    series: [{}, ...lines.map(({ tone }) => seriesOf(tone, colors, days.length))],
  };
}

/** As wide as its longest text, so that the picture begins where its heading does. In CSS pixels. */
function widthFor(texts: string[], ctx: CanvasRenderingContext2D, font: string): number {
  ctx.font = font;
  const widest = Math.max(0, ...texts.map(text => ctx.measureText(text).width));
  return Math.max(NARROWEST, Math.ceil(widest) + GAP);
}

function seriesOf(tone: Line['tone'], colors: Colors, count: number): uPlot.Series {
  const stroke = colors[tone];
  // A single day is no line, and of many their points would be one.
  const points = { show: count < 32, size: 5, fill: stroke, stroke };
  return { stroke, width: 2, spanGaps: true, points, ...(tone === 'note' && { dash: [6, 4] }) };
}
