import { expect, test } from 'vitest';
import { ensurePublic, isPrivateAddress, PrivateAddressError } from './private-address.ts';

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.53',
  '168.63.129.16',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.0.1',
  '198.19.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:a00:1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  'fd00::1',
  'fe80::1',
  'fec0::1',
  'ff02::1',
])('%s is private', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each([
  '9.255.255.255',
  '11.0.0.0',
  '93.184.215.14',
  '168.63.129.15',
  '172.15.0.1',
  '172.32.0.1',
  '::ffff:93.184.215.14',
  '2606:2800:21f::1',
])('%s is public', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

test('an address that is written as a number in a link is seen through; names are left to whoever looks them up', () => {
  for (const url of ['http://169.254.169.254/latest', 'https://[fd00::1]:8443/', 'http://0xA9FEA9FE/', 'http://127.1/'])
    expect(() => ensurePublic(url), url).toThrow(PrivateAddressError);
  for (const url of ['https://www.example.org/', 'https://93.184.215.14/', 'http://localhost/'])
    expect(() => ensurePublic(url)).not.toThrow();
});
