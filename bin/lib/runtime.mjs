// Prints the path of the Node.js that runs Parley. This file itself runs on any from 18 up.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { npm } from './npm.mjs';
import { once } from './once.mjs';
import { giveUp } from './run.mjs';

const VERSION = '24.21.0';
const PACKAGE = `node-${process.platform}-${process.arch}`;
const HOME = resolve('.runtime', `node-${VERSION}-${process.platform}-${process.arch}`);
const NODE = join(HOME, 'node_modules', PACKAGE, 'bin', 'node');

// From 22.18 and 24 on Node runs TypeScript as it is; 23 is past its end.
function isRight([major, minor]) {
  return major === 22 ? minor >= 18 : major >= 24 && major < 27;
}

async function fetchNode() {
  console.error(`Node.js ${process.versions.node} is too old for Parley: fetching ${VERSION} into .runtime`);
  const half = `${HOME}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, 'package.json'), '{ "private": true }');
  const code = await npm(['install', '--prefix', half, '--ignore-scripts', `${PACKAGE}@${VERSION}`], {
    cwd: half,
  });
  const fetched = join(half, 'node_modules', PACKAGE, 'bin', 'node');
  if (code !== 0 || spawnSync(fetched, ['--version']).status !== 0) {
    giveUp(
      `Parley needs Node.js 22.18 or newer, and npm has none that runs here: install Node.js 24 yourself.`,
    );
  }
  renameSync(half, HOME);
}

if (isRight(process.versions.node.split('.').map(Number))) console.log(process.execPath);
else {
  await once(() => existsSync(NODE), fetchNode);
  console.log(NODE);
}
