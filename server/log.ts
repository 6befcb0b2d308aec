import { type Logger, pino } from 'pino';

export type Log = Logger;

/** One line of JSON a fact, to stderr; stdout is for the lines that a person reads at the start. */
export function openLog(level: string): Log {
  return pino(
    { level, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    pino.destination({ dest: 2, sync: true }),
  );
}
