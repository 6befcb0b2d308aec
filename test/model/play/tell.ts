import type { Input, Story } from './input.ts';

/** A sequence as somebody would read it aloud. */
export function tell({ rules, steps }: Story): string {
  let at = 0;
  const lines = steps.map(step => {
    at += step.wait;
    return `${lengthOf(at).padStart(14)}  ${step.inputs.map(tellInput).join('\n                ')}`;
  });
  return ['', `a shop with ${JSON.stringify(rules)}`, ...lines, ''].join('\n');
}

function tellInput({ does, ...more }: Input): string {
  const { who, words, ...rest } = more as Record<string, unknown> & { words?: { body: string } };
  const about = Object.entries(rest).filter(([, value]) => value !== false && value !== undefined);
  return [
    who ?? 'somebody',
    does,
    words && JSON.stringify(words.body),
    ...about.map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`),
  ]
    .filter(Boolean)
    .join('  ');
}

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const;

function lengthOf(ms: number): string {
  let left = ms;
  const parts = UNITS.map(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? `${count}${unit}` : '';
  });
  return parts.join(' ').replace(/ +/g, ' ').trim() || '0';
}
