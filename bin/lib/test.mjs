// Runs every check in order, stops at the first that fails, and ends with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

const args = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'parley-results-'));
const results = join(scratch, 'results.json');
const env = {
  ...process.env,
  ...(args.includes('--long') && { LONG: '1' }),
  NODE_COMPILE_CACHE: join(scratch, 'compiled'),
};

const ROOTS = ['app', 'bench', 'bin', 'client', 'contract', 'server', 'simulator', 'test', 'widget'];
const TSC = 'node_modules/typescript-7/bin/tsc';
const steps = [
  ['types', [TSC, '-p', 'tsconfig.json']],
  ["the app's types", [TSC, '-p', 'app/tsconfig.json']],
  ["the widget's types", [TSC, '-p', 'widget/tsconfig.json']],
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off']],
  ['arrows', ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', ...ROOTS]],
  ['leftovers', ['node_modules/knip/bin/knip.js']],
  ['build', ['bin/lib/build.mjs']],
  // The tests start the server some eighty times, and kill it before it could keep what it has compiled.
  ['compiled', ['--input-type=module', '-e', "await import('./server/start/start.ts'); process.exit()"]],
  [
    'tests',
    ['node_modules/vitest/vitest.mjs', 'run', ...reporters(), ...args.filter(arg => arg !== '--long')],
  ],
];

function reporters() {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
}

async function passes([name, command]) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const code = await run(process.execPath, command, { stdio: 'inherit', env });
  console.log(
    `── ${name}: ${code === 0 ? 'good' : 'FAILED'} after ${((Date.now() - begun) / 1000).toFixed(1)} s`,
  );
  return code === 0;
}

async function allPass() {
  for (const step of steps) if (!(await passes(step))) return false;
  return true;
}

function counts() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const good = await allPass();
const { passed, failed } = counts();
rmSync(scratch, { recursive: true, force: true });
// A check that failed without a test, or a test file that could not be read, counts as one.
console.log(`\n${passed} passed, ${good ? failed : Math.max(failed, 1)} failed`);
process.exit(good ? 0 : 1);
