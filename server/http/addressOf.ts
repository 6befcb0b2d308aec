import { isIP, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

type From = Pick<FastifyRequest, 'ip' | 'socket'>;

/** The address that a call comes from, through proxies that are trusted (`trusting.ts`) if they say one. */
export function cameFrom({ ip, socket }: From): string {
  return isIP(ip) ? ip : (socket.remoteAddress ?? '');
}

/** The same, to count it by. Of IPv6 the network: a household has as many addresses as it likes. */
export function addressOf(request: From): string {
  return networkOf(cameFrom(request));
}

const GROUPS = 8;
const GROUPS_OF_A_NETWORK = 4;

function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = [], tail = []] = address.split('::').map(part => part.split(':').filter(Boolean));
  const between = Array.from({ length: GROUPS - head.length - tail.length }, () => '0');
  const groups = [...head, ...between, ...tail].slice(0, GROUPS_OF_A_NETWORK);
  return groups.map(group => Number.parseInt(group, 16).toString(16)).join(':');
}
