/** The name as it is spelled, whatever its case; null where no such time zone is known. An offset is no zone. */
export function spelledZone(name: string): string | null {
  const known = /^[+-]/.test(name) ? null : resolved(name);
  // Some names resolve to an older one of the same place, as Asia/Kolkata does: what was asked for stays.
  return known?.toLowerCase() === name.toLowerCase() ? known : known && name;
}

function resolved(timeZone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
