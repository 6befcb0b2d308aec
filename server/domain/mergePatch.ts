export type Fields = Record<string, unknown>;
export type Differences = Record<string, { from: unknown; to: unknown }>;

/** JSON Merge Patch, RFC 7396: objects go in each other, null takes a field out, all else is put in its place. */
export function mergePatch(fields: Fields, patch: Fields): Fields {
  const merged = { ...fields };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else if (value !== undefined)
      merged[name] = isFields(value) ? mergePatch(within(fields, name), value) : value;
  }
  return merged;
}

/** What is set, on what is not: here null is a value like any other. */
export function laidOver(base: Fields, own: Fields): Fields {
  const whole = { ...base };
  for (const [name, value] of Object.entries(own))
    whole[name] = isFields(value) ? laidOver(within(base, name), value) : value;
  return whole;
}

/** What of these fields is not in `base`, or not so. */
export function beyond(base: Fields, fields: Fields): Fields {
  const own: Fields = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!isFields(value)) {
      if (!isSame(base[name], value)) own[name] = value;
      continue;
    }
    const inner = beyond(within(base, name), value);
    if (Object.keys(inner).length > 0) own[name] = inner;
  }
  return own;
}

/** Field by field, as `auto_responder.audience`; what is on one side only is null on the other. */
export function differences(was: Fields, is: Fields, path = ''): Differences {
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return Object.assign({}, ...[...names].map(name => differenceAt(was[name], is[name], path + name)));
}

function differenceAt(was: unknown, is: unknown, path: string): Differences {
  if (isFields(was) && isFields(is)) return differences(was, is, `${path}.`);
  const [from, to] = [was ?? null, is ?? null];
  return isSame(from, to) ? {} : { [path]: { from, to } };
}

function within(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
