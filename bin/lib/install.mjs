// Installs the dependencies when they are missing or not those of package-lock.json. Runs on the right Node.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { once } from './once.mjs';
import { giveUp } from './run.mjs';

// Written last, so that an install which was broken off is done again.
const STAMP = 'node_modules/.parley-installed';
// The lock file's versions, as with `npm ci`, which however refuses a lock file that was made where the optional
// packages of other systems could not be had. No install script is needed, so none gets to run.
const INSTALL = ['install', '--no-save', '--ignore-scripts', '--include=dev', '--include=optional'];

function wanted() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`;
}

function installed() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return '';
  }
}

async function install() {
  console.error('Installing the dependencies');
  if (!installed()) rmSync('node_modules', { recursive: true, force: true });
  rmSync(STAMP, { force: true });
  const code = await npm(INSTALL);
  if (code !== 0) giveUp('The dependencies could not be installed; npm said why above.');
  writeFileSync(STAMP, wanted());
}

await once(() => installed() === wanted(), install);
