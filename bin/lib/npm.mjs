import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { giveUp, run } from './run.mjs';

/**
 * Runs npm under the Node that runs this, whichever Node npm came with: npm silently leaves out optional packages
 * that do not fit the Node it runs on.
 */
export function npm(args, options = {}) {
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  return run(process.execPath, [npmCli(), ...args, '--no-audit', '--no-fund'], {
    ...options,
    env: { ...process.env, PATH },
  });
}

function npmCli() {
  const found = candidates().find(path => path.endsWith('npm-cli.js'));
  return (
    found ?? giveUp('npm was not found beside Node.js or on the PATH; install it, or start with "npm start".')
  );
}

function candidates() {
  const besideNode = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const onPath = (process.env.PATH ?? '').split(delimiter).map(directory => join(directory, 'npm'));
  const paths = [process.env.npm_execpath ?? '', besideNode, ...onPath];
  return paths.filter(path => existsSync(path)).map(path => realpathSync(path));
}
