import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What is nobody's on the Internet (IANA's special-purpose registries, RFC 6890): an address there is this network's own. */
const PRIVATE = new BlockList();
const PRIVATE_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
];
/** What leads to IPv4 by another name is as private as where it leads may be. */
const PRIVATE_6 = [
  ...['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16'],
  ...['fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];
for (const range of PRIVATE_4) add(range, 'ipv4');
for (const range of PRIVATE_6) add(range, 'ipv6');

function add(range: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', bits] = range.split('/');
  PRIVATE.addSubnet(address, Number(bits), family);
}

export function isPublic(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !PRIVATE.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** Whether an address may be called that somebody has set: https, and not plainly into this network. */
export function mayBeCalled(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const isHere = host === 'localhost' || host.endsWith('.localhost');
  return protocol === 'https:' && !isHere && (isIP(host) === 0 || isPublic(host));
}

/**
 * Finds only public addresses, and is what connects to them: a name that is looked up once to be checked, and once more
 * to be called, may lead elsewhere the second time.
 */
export const lookUpPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = error ? [] : found.filter(({ address }) => isPublic(address));
    const none = Object.assign(new Error(`${hostname} has no public address`), { code: 'EPRIVATE' });
    if (!first) return done(error ?? none, '');
    if (options.all) return done(null, [first]);
    done(null, first.address, first.family);
  });
};
