/** A country's states or provinces by their zones, parted by spaces; each with its codes and names, parted by slashes. */
export type Regions = Readonly<Record<string, readonly string[]>>;
