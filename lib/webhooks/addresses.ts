import { BlockList, isIP } from 'node:net';

const LOOPBACK = blockList(['127.0.0.0/8', '::1/128']);

/**
 * Addresses that are not of the public internet (IANA special-purpose registries): those of the house, of this
 * machine, of the services that clouds keep beside it, and the IPv6 ones that lead to an IPv4 address.
 */
const PRIVATE = blockList([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/127',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]);

/** Whether an IP address leads somewhere else than the public internet. */
export function isPrivateAddress(address: string): boolean {
  return isIn(PRIVATE, address);
}

/** Whether an IP address is this machine's own. */
export function isLoopbackAddress(address: string): boolean {
  return isIn(LOOPBACK, address);
}

function isIn(list: BlockList, address: string): boolean {
  const version = isIP(address);
  if (version === 4) return list.check(address, 'ipv4');
  // What is no address leads nowhere that could be vouched for. ::ffff:10.0.0.1 is checked as 10.0.0.1.
  return version === 0 || list.check(address, 'ipv6');
}

function blockList(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', prefix = ''] = subnet.split('/');
    list.addSubnet(net, Number(prefix), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}
