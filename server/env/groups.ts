import { BadEnvironment } from './badEnvironment.ts';

type Complete<Group> = { [Name in keyof Group]-?: NonNullable<Group[Name]> };

/** Variables that mean something only together: all of them, or none. */
export function allOrNone<Group extends Record<string, unknown>>(group: Group): Complete<Group> | null {
  if (isComplete(group)) return group;
  const given = Object.keys(group).find(name => group[name] !== undefined);
  const missing = Object.keys(group).find(name => group[name] === undefined);
  if (given) throw new BadEnvironment(`${missing} is missing, while ${given} is set.`);
  return null;
}

function isComplete<Group extends Record<string, unknown>>(group: Group): group is Group & Complete<Group> {
  return Object.values(group).every(value => value !== undefined);
}
