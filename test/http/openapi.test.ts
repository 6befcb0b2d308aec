import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { openServed, type Served } from '../harness/served.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const REDOCLY = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
const SPECTRAL = join(ROOT, 'node_modules/@stoplight/spectral-cli/dist/index.js');

const QUIETLY = {
  PATH: process.env.PATH,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  NO_COLOR: '1',
};

const Document = z.object({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ operationId: z.string(), responses: z.record(z.string(), z.unknown()) })),
  ),
});

let served: Served;
let text: string;
beforeAll(async () => {
  served = await openServed();
  text = await (await fetch(`${served.url}/api/openapi.json`)).text();
});
afterAll(() => served.close());

describe('DATA-3: GET /api/openapi.json', () => {
  test.each([
    ['Redocly', [REDOCLY, 'lint', `--config=${ROOT}redocly.yaml`, '--format=stylish']],
    ['Spectral', [SPECTRAL, 'lint', `--ruleset=${ROOT}spectral.yaml`, '--fail-severity=hint']],
  ])('is OpenAPI 3.1 in which %s finds no fault', { timeout: 120_000 }, async (_, linter) => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-openapi-'));
    const file = join(folder, 'openapi.json');
    await writeFile(file, text);
    const lint = await promisify(execFile)(process.execPath, [...linter, file], { env: QUIETLY }).catch(
      error => error,
    );
    await rm(folder, { recursive: true });
    expect(lint.code ?? 0, `${lint.stdout}${lint.stderr}`).toBe(0);
    expect(`${lint.stdout}${lint.stderr}`).not.toContain('warning');
  });

  test('has every route of the contract, each with its answers, and nothing else', () => {
    const { openapi, paths } = Document.parse(JSON.parse(text));
    expect(openapi).toMatch(/^3\.1\./);
    const told = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(
        ([method, one]) => `${one.operationId}: ${method} ${path} ${answersOf(one.responses)}`,
      ),
    );
    const promised = Object.entries(routes).map(([name, route]: [string, Route]) => {
      const path = route.path.replace(/:(\w+)/g, '{$1}');
      return `${name}: ${route.method.toLowerCase()} ${path} ${answersOf(route.answers)}`;
    });
    expect(told.sort()).toEqual(promised.sort());
  });

  test('is shown to people at /api/docs', async () => {
    const page = await fetch(`${served.url}/api/docs/`);
    const text = await page.clone().text();
    expect(text).toContain('"withDefaultFonts": false');
    expect(text).toContain('"showDeveloperTools": "never"');
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
  });
});

/** The answers that are no error. */
function answersOf(responses: Record<string, unknown>): string {
  return Object.keys(responses)
    .filter(status => status.startsWith('2'))
    .sort()
    .join(' ');
}
