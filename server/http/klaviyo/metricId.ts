/** A metric is known by its name here. Its id says the name, in letters that any address can have. */
export function metricId(name: string): string {
  return Buffer.from(name).toString('base64url');
}

/** The name that an id says; null where it says none. */
export function metricOfId(id: string): string | null {
  const name = Buffer.from(id, 'base64url').toString('utf8');
  return name !== '' && metricId(name) === id && !name.includes('\0') ? name : null;
}
