/** Whoever opens a form writes in its first field next. */
export function focusFirst(field: HTMLInputElement | null): void {
  field?.focus();
}
