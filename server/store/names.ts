import { CamelCasePlugin } from 'kysely';

/** What is `workspaceId` here is `workspace_id` there; what is kept as JSON stays as it is. */
export const NAMES = new CamelCasePlugin({ maintainNestedObjectKeys: true });
