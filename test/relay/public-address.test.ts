/** Only addresses of the open Internet: IPv4, IPv6, and the one in the dress of the other. */
import fc from 'fast-check';
import { isPublicAddress } from '../../relay/public-address';

it.each(['8.8.8.8', '1.1.1.1', '172.15.255.255', '172.32.0.1', '100.128.0.1', '223.130.195.95', '2606:4700::1111'])(
  '%s로는 간다',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it.each([
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
  ...['172.31.255.255', '192.168.0.1', '192.0.2.1', '198.18.0.1', '203.0.113.7', '224.0.0.1', '255.255.255.255'],
  ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1', '2002:7f00:1::'],
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '::127.0.0.1', '2001:0:1::1'],
  ...['', 'localhost', '127.1', '2130706433', '0x7f000001', '017700000001', '8.8.8.8 ', '8.8.8'],
])('%s로는 가지 않는다', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it('IPv6에 담긴 IPv4로는 어떤 것이든 가지 않는다', () => {
  fc.assert(fc.property(fc.ipV4(), (address) => expect(isPublicAddress(`::ffff:${address}`)).toBe(false)));
});
