import { loadavg } from 'node:os';
import { rounded } from '../load/numbers.ts';
import { print } from '../print.ts';
import { type Bench, type Step, step } from './step.ts';

/** The highest rate that was reached, and what would have to be quicker for more. */
export type Highest = { highest_rate: number; limit: 'delivering' | 'accepting' | 'not reached' };

const STEP_S = 6;
const UP = 1.25;

/**
 * Ever higher rates, until in two steps one after the other the queue grows, or no more can be accepted: then the worker
 * would deliver more than it is given.
 */
export async function climb(bench: Bench, rate: number, most: number): Promise<Highest> {
  const steps: Step[] = [];
  for (let next = rate * UP; next <= most && !isOver(steps); next *= UP) {
    const went = await step(bench, { rate: Math.round(next), seconds: STEP_S });
    steps.push(went);
    print({ bench: 'deliver', ...went, load: load() });
  }
  const flat = steps.filter(one => !one.grows).map(one => one.accepted_per_s);
  const [last] = steps.slice(-1);
  const limit = !isOver(steps) ? 'not reached' : last?.grows ? 'delivering' : 'accepting';
  return { highest_rate: Math.max(rate, ...flat), limit };
}

function isOver(steps: Step[]): boolean {
  return steps.length > 1 && steps.slice(-2).every(one => one.grows || one.accepted_per_s < one.rate * 0.95);
}

/** Others use the machine too. */
export function load(): number {
  return rounded(loadavg()[0] ?? 0);
}
