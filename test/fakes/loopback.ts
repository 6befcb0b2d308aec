import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on this machine, at a port of its own unless one is given. Its address, without a slash at the end. */
export async function listen(server: Server, port = 0): Promise<string> {
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Stops listening and drops every connection. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise(resolve => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
