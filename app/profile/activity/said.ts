/** What an event says under a name, if that is of the kind that is wanted: anybody may have sent it. */
export function textIn(details: unknown, name: string): string | null {
  const value = valueIn(details, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberIn(details: unknown, name: string): number | null {
  const value = valueIn(details, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function textsIn(details: unknown, name: string): string[] {
  const value = valueIn(details, name);
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
}

export function valueIn(details: unknown, name: string): unknown {
  return typeof details === 'object' && details !== null && Object.hasOwn(details, name)
    ? Reflect.get(details, name)
    : undefined;
}
