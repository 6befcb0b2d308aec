const PATIENCE_MS = 25_000;

/** Runs `drain` at the first SIGTERM or SIGINT, ignores the repeats, and ends the process: 0 when drained, else 1. */
export function onStopSignal(drain: () => Promise<void>, patienceMs = PATIENCE_MS): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(giveUp, patienceMs, `Stopping took more than ${patienceMs / 1000} seconds.`).unref();
    drain().then(() => process.exit(0), giveUp);
  };
  // The listeners stay: without one, the second Ctrl-C would kill the process in the middle of its drain.
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function giveUp(reason: unknown): never {
  console.error(reason instanceof Error ? `Stopping failed: ${reason.message}` : reason);
  process.exit(1);
}
