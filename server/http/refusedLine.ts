import type { z } from 'zod';
import { REFUSALS } from '../../contract/refusals.ts';
import type { Refused } from '../store/refused.ts';
import { invalidRequest } from './invalidRequest.ts';

/** A line of a bulk that cannot be recorded: its place from 0, and field and reason as a single call would name them. */
export type RefusedLine = { index: number; pointer: string; code: string; detail: string };

export function refusedLine(index: number, { code, pointer = '' }: Refused): RefusedLine {
  return { index, pointer, code, detail: REFUSALS[code] };
}

export function unreadableLine(index: number, { issues }: z.ZodError): RefusedLine {
  const named = issues.map(issue => ({
    instancePath: `/${issue.path.join('/')}`,
    keyword: issue.code,
    message: issue.message,
    params: { ...issue },
  }));
  const [wrong] = invalidRequest(named, 'body').errors;
  return { index, pointer: wrong?.pointer ?? '', code: 'invalid_request', detail: wrong?.detail ?? '' };
}
