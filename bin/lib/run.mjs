import { spawn } from 'node:child_process';

// What a step prints goes to stderr: stdout belongs to the command's own result.
const TO_STDERR = ['ignore', 2, 2];

/** Runs a program to its end. Its exit code, never an exception because of one. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: TO_STDERR, ...options });
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
}

/** Ends with one sentence and 1. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
