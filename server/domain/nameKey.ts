/** What two names have in common that are one to whoever reads them: neither case nor white space tells them apart. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
