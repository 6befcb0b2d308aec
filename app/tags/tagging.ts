/** Which tags are on one ticket or several, and what is done with them. */
export type Tagging = {
  /** The ids of those that are there: on every one, where it is about several tickets. */
  chosen: readonly string[];
  /** Of several tickets: those that only some have. */
  some?: readonly string[];
  onAdd: (id: string) => void;
  onRemove: (id: string) => void;
};
