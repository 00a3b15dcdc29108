import { describe, expect, test } from '@jest/globals'
import { readUploadKey } from '../../../core/catalog/upload.ts'
import { readAddressFile, writeAddressFile } from '../../../core/text/address-file.ts'
import { isPublicAddress } from '../../../core/text/public-address.ts'
import { readPublicAddress } from '../../../core/text/web-address.ts'

describe('an address', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    [' http://example.org/a?b#c\n', 'http://example.org/a?b'],
    ['example.org/feed', 'https://example.org/feed'],
    ['https://example.org:443/', 'https://example.org/'],
    ['http://example.org:443/', 'http://example.org:443/'],
    ['https://Bücher.Example/Straße', 'https://xn--bcher-kva.example/Stra%C3%9Fe'],
    ['https://例え.テスト/', 'https://xn--r8jz45g.xn--zckzah/'],
    ['http://93.184.215.14/', 'http://93.184.215.14/'],
  ])('%j is %s', (given, address) => {
    const read = readPublicAddress(given)
    expect(read.ok && read.value.href).toBe(address)
  })

  test.each([
    ['', 'address-invalid'],
    ['https://', 'address-invalid'],
    ['https://exa mple.org/', 'address-invalid'],
    ['mailto:me@example.org', 'address-scheme'],
    ['data:text/html,hello', 'address-scheme'],
    ['file:///etc/passwd', 'address-scheme'],
    ['gopher://example.org/', 'address-scheme'],
    ['https://me@example.org/', 'address-credentials'],
    ['https://example.org@169.254.169.254/', 'address-credentials'],
    ['https://example.org:22/', 'address-port'],
    ['http://017700000001/', 'address-private'],
    ['http://①②⑦.0.0.1/', 'address-private'],
  ])('%j is refused: %s', (given, code) => {
    expect(readPublicAddress(given)).toMatchObject({ ok: false, refusal: { code } })
  })
})

test.each([
  ['1.1.1.1', true],
  ['2606:4700:4700::1111', true],
  ['::ffff:1.1.1.1', true],
  ['64:ff9b::1.1.1.1', true],
  ['64:ff9b::169.254.169.254', false],
  ['::ffff:100.64.0.1', false],
  ['172.32.0.1', true],
  ['172.31.255.255', false],
  ['192.88.99.1', false],
  ['2001:db8::1', false],
  ['4000::1', false],
  ['1.1.1', false],
  ['example.org', false],
])('whether %s is public: %s', (ip, isPublic) => {
  expect(isPublicAddress(ip)).toBe(isPublic)
})

describe('a file with an address', () => {
  const ADDRESS = 'https://example.org/a?b=1&c=2'

  test.each([
    ['a line', `${ADDRESS}\n`],
    ['a line with a byte order mark', `\uFEFF${ADDRESS}`],
    ['an internet shortcut of Windows', `[InternetShortcut]\r\nIDList=\r\nURL=${ADDRESS}\r\nIconIndex=0\r\n`],
    [
      'an internet shortcut of Windows, made by a browser',
      `[DEFAULT]\r\nBASEURL=https://else.example/\r\n[InternetShortcut]\r\nURL=${ADDRESS}\r\n`,
    ],
    [
      'a location of macOS',
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"><plist version="1.0"><dict><key>Name</key><string>https://else.example/</string><key>URL</key><string>${ADDRESS.replace('&', '&amp;')}</string></dict></plist>`,
    ],
  ])('may be %s', (_, text) => {
    const file = readAddressFile(Buffer.from(text))
    expect(file.ok && [file.value.address.href, file.value.isItem]).toEqual([ADDRESS, false])
  })

  test('is read as it was written, and says whether it came from a feed', () => {
    for (const isItem of [true, false]) {
      const file = readAddressFile(Buffer.from(writeAddressFile(ADDRESS, { isItem })))
      expect(file.ok && [file.value.address.href, file.value.isItem]).toEqual([ADDRESS, isItem])
    }
  })

  test.each([
    ['nothing', ''],
    ['several lines', `${ADDRESS}\n${ADDRESS}`],
    ['a shortcut without an address', '[InternetShortcut]\r\nIconIndex=0\r\n'],
    ['a location without an address', '<plist><dict><key>Name</key><string>x</string></dict></plist>'],
    ['a location that breaks off', '<plist><dict><key>URL</key><str'],
    ['a binary location', 'bplist00\xd1\x01\x02SURL_\x10\x11\0'],
  ])('is refused when it holds %s', (_, text) => {
    expect(readAddressFile(Buffer.from(text))).toMatchObject({ ok: false, refusal: { code: 'address-file' } })
  })

  test.each(['news.url', 'News.URL', 'news.webloc'])('is allowed to be called %s', name => {
    expect(readUploadKey(`uploads/s/${name}`)).toMatchObject({ ok: true })
  })
})
