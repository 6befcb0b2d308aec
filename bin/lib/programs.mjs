// The programs that the tests drive. As root on Debian they are installed, elsewhere asked for.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp, run } from './run.mjs';

const APT = '/usr/bin/apt-get';

/** nginx is where only root's path may lead. */
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
const onPath = program => places.some(directory => existsSync(join(directory, program)));

const missing = [
  ...(existsSync('/usr/bin/chromium') ? [] : ['chromium']),
  ...['redis-server', 'nginx', 'openssl'].filter(program => !onPath(program)),
];

if (missing.length > 0) await install();

async function install() {
  if (process.getuid?.() !== 0 || !existsSync(APT)) {
    giveUp(`The tests need ${missing.join(', ')}: install with "sudo apt-get install ${missing.join(' ')}".`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run(APT, ['update', '--quiet'], { env });
  const code = await run(APT, ['install', '--quiet', '--yes', '--no-install-recommends', ...missing], {
    env,
  });
  if (code !== 0) giveUp(`The tests need ${missing.join(', ')}, and apt-get could not install them.`);
}
