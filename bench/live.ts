export async function live(_args: string[]): Promise<boolean> {
  return false;
}
