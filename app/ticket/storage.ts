/** Storage can be full or forbidden; nobody loses what is on the screen for that. */
export function keep(name: string, value: unknown) {
  try {
    if (value === null || value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    return;
  }
}

export function kept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}
