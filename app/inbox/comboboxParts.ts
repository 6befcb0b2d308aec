import type { Combobox } from '@base-ui/react/combobox';

let parts: Promise<typeof Combobox> | undefined;

/** The same promise every time: whoever draws one waits for it once. */
export function loadCombobox(): Promise<typeof Combobox> {
  parts ??= import('@base-ui/react/combobox').then(loaded => loaded.Combobox);
  return parts;
}
