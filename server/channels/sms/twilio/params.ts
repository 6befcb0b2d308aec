import { storable } from '../shapes.ts';

/** A form body as parsed: every parameter that came, nothing trimmed, repeated names as arrays. */
export type TwilioParams = Record<string, string | string[]>;

/**
 * One parameter's value, the first where the name is repeated; undefined where it is absent. What PostgreSQL cannot
 * store (U+0000, half a surrogate pair) becomes U+FFFD.
 */
export function param(params: TwilioParams, name: string): string | undefined {
  const value = params[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined ? undefined : storable(first);
}

/** The same, with an empty value as good as none. */
export function filled(params: TwilioParams, name: string): string | null {
  return param(params, name) || null;
}
