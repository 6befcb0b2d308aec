import { BlockList, isIPv6 } from 'node:net';
import { isLoopback } from '../loopback.ts';

/** Where a request has passed through: its address, and how many stood between that and here. */
type Trusts = (address: string, hop: number) => boolean;

/**
 * Whom a request is asked about where it comes from (`X-Forwarded-For`). A proxy on this machine is believed what it added
 * itself, which is the last; those that the operator names (`TRUSTED_PROXIES`), however many one behind the other, are as
 * well. What others say of themselves is worth nothing.
 */
export function trusting(networks: string[]): Trusts {
  const named = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const isSix = isIPv6(address);
    named.addSubnet(address, Number(prefix ?? (isSix ? 128 : 32)), isSix ? 'ipv6' : 'ipv4');
  }
  return (address, hop) =>
    (hop === 0 && isLoopback(address)) || named.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
