import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DOCS = [
  'README.md',
  'ARCHITECTURE.md',
  'docs/requirements.md',
  'docs/operations.md',
  'docs/scale.md',
  'CHANGELOG.md',
];
const ROOTS = /^(app|bench|bin|contract|deploy|docs|lint|server|simulator|test|widget)\//;

/** What stands in backquotes and looks like a path of the project. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(match => match[1] ?? '');
  const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(match => match[1] ?? '');
  return [...quoted, ...linked].filter(path => ROOTS.test(path) && !/[<…*]|NNNN/.test(path));
}

describe.each(DOCS)('%s', name => {
  it('names no path that is not there', () => {
    const paths = pathsIn(readFileSync(name, 'utf8'));
    expect(paths.filter(path => !existsSync(path))).toEqual([]);
  });
});

describe('docs/requirements.md', () => {
  const rows = readFileSync('docs/requirements.md', 'utf8').matchAll(
    /^\| ([A-Z]+-\d+) \| (\w*) \| .* \| (.*) \|$/gm,
  );
  const built = [...rows].filter(([, , state]) => state === 'yes');

  it.each(built.map(([, id = '', , tests = '']) => [id, tests] as const))(
    '%s is named by a test that it names',
    (id, tests) => {
      const files = pathsIn(tests).map(path => readFileSync(path, 'utf8'));
      expect(files.some(text => text.includes(id))).toBe(true);
    },
  );
});
