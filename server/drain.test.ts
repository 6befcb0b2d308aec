import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const DRAIN = new URL('./drain.ts', import.meta.url).href;

/** A process that drains as it is told, prints when it begins and gets the signals as soon as it is ready. */
async function stopped(drain: string, signals: NodeJS.Signals[], patienceMs = 25_000) {
  const script = `
    const { onStopSignal } = await import(${JSON.stringify(DRAIN)});
    const sleep = ms => new Promise(done => setTimeout(done, ms));
    onStopSignal(async () => { console.log('draining'); ${drain} }, ${patienceMs});
    setInterval(() => {}, 1000);
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  let [output, errors] = ['', ''];
  child.stderr.on('data', chunk => {
    errors += chunk;
  });
  child.stdout.on('data', chunk => {
    output += chunk;
    const signal = signals.shift();
    if (signal) child.kill(signal);
  });
  const [code] = await once(child, 'close');
  return { code, output, errors };
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s drains and exits with 0', async signal => {
  const end = await stopped("await sleep(50); console.log('drained')", [signal]);
  expect(end).toEqual({ code: 0, output: 'ready\ndraining\ndrained\n', errors: '' });
});

test('repeats change nothing', async () => {
  const end = await stopped("await sleep(300); console.log('drained')", ['SIGINT', 'SIGINT', 'SIGTERM']);
  expect(end).toEqual({ code: 0, output: 'ready\ndraining\ndrained\n', errors: '' });
});

test('a drain that takes too long ends in a sentence and 1', async () => {
  const end = await stopped('await sleep(10_000)', ['SIGTERM'], 100);
  expect(end).toMatchObject({ code: 1, errors: 'Stopping took more than 0.1 seconds.\n' });
});

test('a drain that fails ends in a sentence and 1', async () => {
  const end = await stopped("throw new Error('no disk')", ['SIGTERM']);
  expect(end).toMatchObject({ code: 1, errors: 'Stopping failed: no disk\n' });
});
