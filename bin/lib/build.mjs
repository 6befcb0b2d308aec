// Builds what browsers load into dist/, when that is missing or older than its sources.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once.mjs';
import { giveUp, run } from './run.mjs';

const SOURCES = ['app', 'contract', 'simulator', 'widget', 'vite.config.ts', 'package-lock.json'];
// Written last; Vite empties dist/ first, so that a build which was broken off is done again.
const STAMP = 'dist/.built';

function wanted() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(filesOf)) hash.update(path).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap(name => filesOf(join(path, name)));
}

function built() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return '';
  }
}

const sources = wanted();
await once(
  () => built() === sources,
  async () => {
    console.error('Building the app');
    await build('app', ['node_modules/vite/bin/vite.js', 'build']);
    await build('widget', ['widget/build.ts']);
    writeFileSync(STAMP, sources);
  },
);

async function build(what, command) {
  const code = await run(process.execPath, command);
  if (code !== 0) giveUp(`The ${what} could not be built; Vite said why above.`);
}
