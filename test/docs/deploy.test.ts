import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { registry } from '../../server/http/metrics.ts';
import { readFigures } from '../harness/figures.ts';

// A tool's own: no package of ours reads YAML.
const { parse } = createRequire(createRequire(import.meta.url).resolve('knip'))('yaml');
const read = (path: string): string => readFileSync(path, 'utf8');

describe('figures', () => {
  const alerts: { alert: string; expr: string; annotations: { summary: string } }[] = parse(
    read('deploy/alerts.yaml'),
  ).groups.flatMap((group: { rules: unknown[] }) => group.rules);
  const dashboard = JSON.parse(read('deploy/grafana-dashboard.json'));
  const drawn: { expr: string }[] = dashboard.panels.flatMap(
    (panel: { targets: unknown[] }) => panel.targets,
  );

  test.each([
    ['the alerts', alerts],
    ['the dashboard', drawn],
    [
      'docs/operations.md',
      [{ expr: (read('docs/operations.md').match(/`parley_(?!app\b)[a-z_]+/g) ?? []).join(' ') }],
    ],
  ])('%s name none that the server does not have', async (_name, queries) => {
    const { names } = readFigures(await registry.metrics());
    const named = queries.flatMap(({ expr }) => expr.match(/\b(parley|process|nodejs)_[a-z0-9_]+/g) ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(name => !names.has(name.replace(/_(bucket|count|sum)$/, '')))).toEqual([]);
  });

  test('docs/operations.md says what to do about each alert', () => {
    const told = read('docs/operations.md');
    expect(alerts.length).toBeGreaterThan(5);
    for (const { alert, annotations } of alerts) {
      expect(told).toContain(`\`${alert}\``);
      expect(annotations.summary).toMatch(/\.$/);
    }
  });

  test('Prometheus reads the alerts that there are', () => {
    expect(parse(read('deploy/prometheus.yaml')).rule_files).toEqual(['alerts.yaml']);
  });
});

describe('the image', () => {
  const dockerfile = read('Dockerfile');
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  const stageOf = (name: string) =>
    dockerfile.split('\nFROM ').find(one => one.includes(` AS ${name}\n`)) ?? '';
  const copied = (stage: string) =>
    [...stage.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '));

  test('what it copies is there, and let through to the build', () => {
    const letThrough =
      read('.dockerignore')
        .match(/^!.+$/gm)
        ?.map(line => line.slice(1)) ?? [];
    for (const path of copied(dockerfile)) {
      expect(existsSync(path), path).toBe(true);
      expect(
        letThrough.some(open => `${path}/`.startsWith(`${open}/`)),
        path,
      ).toBe(true);
    }
  });

  test.each([
    ['the product', last, ['server/main.ts', 'server/backup/main.ts']],
    [
      'its build',
      stageOf('built'),
      ['vite.config.ts', 'widget/build.ts', 'app/main.tsx', 'simulator/page/main.tsx'],
    ],
  ])('it has every file that %s imports', (_name, stage, entries) => {
    const inside = copied(stage);
    const needed = [...importedFrom(entries)];
    expect(needed.length).toBeGreaterThan(100);
    expect(needed.filter(file => !inside.some(path => `${file}/`.startsWith(`${path}/`)))).toEqual([]);
  });

  test('it starts what bin/start starts, as nobody of importance', () => {
    const [, command = '[]'] = /^CMD (\[.*\])$/m.exec(last) ?? [];
    const started = /^exec "\$NODE" (\S+) "\$@"$/m.exec(read('bin/start'))?.[1];
    expect(JSON.parse(command)).toEqual(['node', started, '--empty']);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
  });

  test('compose runs a web and a worker of it on one PostgreSQL 18', () => {
    const { services } = parse(read('compose.yaml'), { merge: true });
    const { web, worker, database } = services;
    expect([web.environment.ROLE, worker.environment.ROLE]).toEqual(['web', 'worker']);
    for (const name of ['PUBLIC_URL', 'SECRET_KEY', 'DATABASE_URL', 'REDIS_URL'])
      expect(web.environment[name]).toBe(worker.environment[name]);
    expect(database.image).toBe('postgres:18');
    expect(web.build).toBe('.');
  });

  test('compose believes nobody but its own network where a request comes from', () => {
    const { services, networks } = parse(read('compose.yaml'), { merge: true });
    const [{ subnet }] = networks.default.ipam.config;
    expect(subnet).toMatch(/^\$\{NETWORK:-10(\.\d+){3}\/28\}$/);
    expect(services.web.environment.TRUSTED_PROXIES).toBe(`\${TRUSTED_PROXIES:-${subnet}}`);
  });
});

test('systemd starts what there is, and lets it drain', () => {
  const unit = read('deploy/parley.service');
  const [, started = ''] = /^ExecStart=\/opt\/parley\/(\S+)/m.exec(unit) ?? [];
  expect(statSync(started).mode & 0o111).not.toBe(0);
  expect(unit).toMatch(/^KillMode=mixed$/m);
  expect(unit).toMatch(/^NoNewPrivileges=yes$/m);
});

/** Every file of ours that these import while they run, and what those import. */
function importedFrom(files: string[], found = new Set<string>()): Set<string> {
  for (const file of files.filter(one => !found.has(one))) {
    found.add(file);
    const imports = read(file).matchAll(
      /^(?:import|export|\} from)(?! type)[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/gm,
    );
    const paths = [...imports].map(([, still, later = '']) => join(dirname(file), still ?? later));
    importedFrom(
      paths.map(path => relative('', path)).filter(path => /\.(tsx?|json)$/.test(path)),
      found,
    );
  }
  return found;
}
