/** A batch spans workspaces: another's id, named by chance or on purpose, finds nothing. */
export function ours<T extends { workspaceId: string }>(
  workspaceId: string,
  record: T | undefined,
): T | null {
  return record?.workspaceId === workspaceId ? record : null;
}
