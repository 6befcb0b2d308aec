import { atMost } from '../../server/atMost.ts';
import { openConnection } from './connection.ts';

/** Connections that are kept and shared, as a proxy in front of the server has them. */
export type Pool = {
  /** Resolves with the status. Waits for a connection that is free. */
  post(request: Buffer): Promise<number>;
  close(): void;
};

export async function openPool(port: number, connections: number): Promise<Pool> {
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const free = [...open];
  const few = atMost(connections);
  return {
    post: request =>
      few(async () => {
        // The one that has rested longest: the server closes what it does not hear from for a minute.
        const connection = free.shift();
        if (!connection) throw new Error('no connection is free');
        const status = await connection.post(request);
        free.push(connection);
        return status;
      }),
    close: () => {
      for (const one of open) one.close();
    },
  };
}
