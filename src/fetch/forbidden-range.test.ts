import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { forbiddenRange } from './forbidden-range.ts'

const forbidden = `
  0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.169.254
  172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.192 192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1 192.168.0.1
  192.175.48.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1
  255.255.255.255 168.63.129.16 100.100.100.200
  :: ::1 ::7f00:1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::ffff:0:8.8.8.8 64:ff9b::a00:1
  64:ff9b::808:808 64:ff9b:1::1 100::1 100:0:0:1::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:1::1 2001:2::1
  2001:3::1 2001:4:112::1 2001:10::1 2001:20::1 2001:30::1 2001:db8::1 2002:7f00:1:: 2002:808:808::1 2620:4f:8000::1
  3fff::1 4000::1 5f00::1 8000::1 fc00::1 fd00:ec2::254 fe80::1 febf::1 fe80::1%eth0 fec0::1 ff02::1
  2a00:1450::5efe:10.0.0.1 2a00:1450::200:5efe:127.0.0.1
  2a00:1450::5efe:168.63.129.16 fd20:ce::254
`
const open = `
  1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.1 172.15.255.255
  168.63.129.15 168.63.129.17
  172.32.0.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 223.255.255.254
  2001:4860:4860::8888 2400:cb00::1 2606:4700::1 2620:fe::fe 2a00:1450:4001::1 2a00:1450::5efe:8.8.8.8
`
const words = (text: string) => text.trim().split(/\s+/)

test('every special range is forbidden, and what lies beside it is not', () => {
  for (const address of words(forbidden)) assert.notEqual(forbiddenRange(address), null, address)
  for (const address of words(open)) assert.equal(forbiddenRange(address), null, address)
})

test('what is no address is forbidden', () => {
  for (const text of [
    '',
    'localhost',
    '1.2.3',
    '010.8.8.8',
    '0x8.8.8.8',
    '300.1.1.1',
    '[::1]',
    '::1::',
    '127.0.0.1 ',
  ]) {
    assert.notEqual(forbiddenRange(text), null, text)
  }
})

test('no IPv4 address becomes allowed by being carried in IPv6 outside the public block', () => {
  const carriers = [
    '::',
    '::ffff:',
    '::ffff:0:',
    '64:ff9b::',
    '64:ff9b:1::',
    'fe80::5efe:',
    '2002:0:0::',
    '2001:db8::',
  ]
  fc.assert(
    fc.property(fc.ipV4(), fc.constantFrom(...carriers), (address, carrier) => {
      assert.notEqual(forbiddenRange(carrier + address), null)
    }),
  )
})

test('an IPv6 address outside 2000::/3 is forbidden', () => {
  fc.assert(
    fc.property(fc.ipV6(), address => {
      fc.pre(forbiddenRange(address) === null)
      assert.match(new URL(`http://[${address}]`).hostname, /^\[[23]/)
    }),
  )
})
