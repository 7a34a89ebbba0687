import { describe, expect, it } from 'vitest'
import { isPublic } from '../../src/web/guard.js'
import { testMachine, testWeb, textOf } from './machine.js'
import { serve } from './server.js'

describe('addresses that are not on the public internet', () => {
  it.each([
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
    ['unspecified', ['0.0.0.0', '0.1.2.3', '::']],
    ['private', ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255']],
    ['link-local', ['169.254.169.254', 'fe80::1', 'febf::1', 'fe80::1%eth0']],
    ['shared by carriers', ['100.64.0.1', '100.127.255.255']],
    ['unique local', ['fc00::1', 'fdff::1', 'fec0::1']],
    ['multicast and broadcast', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
    ['reserved', ['192.0.0.8', '198.18.0.1', '198.19.255.255', '240.0.0.1', '100::1', '5f00::1', '4000::1']],
    ['of documentation', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1']],
    ['IPv4 mapped into IPv6', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::ffff:0:10.0.0.1']],
    ['IPv4 in the old way of IPv6', ['::127.0.0.1', '::10.0.0.1']],
    ['NAT64', ['64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b::8.8.8.8', '64:ff9b:1::1']],
    ['6to4 and Teredo', ['2002:7f00:1::1', '2002:a00:1::', '2001::1', '2001:0:53aa:64c:0:0:0:1']],
    ['no addresses', ['', 'example.vn', '1.2.3.4.5', 'g::1']],
  ])('%s', (_, ips) => {
    expect(ips.filter(isPublic)).toEqual([])
  })
})

describe('addresses of the public internet', () => {
  it.each([
    ['IPv4', ['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.1', '100.63.255.255', '100.128.0.1', '126.255.255.255']],
    ['IPv4 beside the ranges', ['128.0.0.1', '169.253.255.255', '169.255.0.1', '172.15.255.255', '172.32.0.1']],
    ['IPv4 further on', ['192.167.255.255', '192.169.0.1', '198.17.255.255', '198.20.0.1', '223.255.255.255']],
    ['IPv6', ['2001:4860:4860::8888', '2606:4700::1111', '2a00:1450::1', '2405:4800::1']],
  ])('%s', (_, ips) => {
    expect(ips.filter((ip) => !isPublic(ip))).toEqual([])
  })
})

describe('an address that leads inside', () => {
  const refused = /leads to \S+, which is not on the public internet; add --allow-private/

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://127.0.0.1./',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost/',
    'http://LOCALHOST/',
    'https://169.254.169.254/latest/',
    'http://user:secret@10.0.0.1/',
  ])('%s is refused', async (address) => {
    await expect(testWeb({ allowPrivate: false }).fetch(address, 1000)).rejects.toThrow(refused)
  })

  it('is refused by what its name stands for, and nothing reaches the server', async () => {
    const { port, asked } = await serve((_, response) => response.end('inside'))
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
    const web = testWeb({ allowPrivate: false }, testMachine({ resolve }))
    await expect(web.fetch(`http://tin.example:${port}/`, 1000)).rejects.toThrow(refused)
    expect(asked).toEqual([])
  })

  it('can be read where that is allowed', async () => {
    const { port } = await serve((_, response) => response.end('inside'))
    const web = testWeb({}, testMachine({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] }))
    expect(textOf(await web.fetch(`http://tin.example:${port}/`, 1000))).toBe('inside')
  })
})

describe('the connection goes to the address that was judged', () => {
  // in these tests 127.0.0.1 plays a public address, and all others are as they are
  const isOutside = (ip: string) => ip === '127.0.0.1' || isPublic(ip)

  it('even if the name leads elsewhere the next time', async () => {
    const { port } = await serve((_, response) => response.end('outside'))
    let asked = 0
    const resolve = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
    const web = testWeb({ allowPrivate: false, ignoreRobots: true }, testMachine({ resolve, isPublic: isOutside }))
    expect(textOf(await web.fetch(`http://tin.example:${port}/`, 1000))).toBe('outside')
    expect(asked).toBe(1)
  })

  it('and not to an inner one beside it', async () => {
    const { port } = await serve((_, response) => response.end('outside'))
    const resolve = async () => [
      { address: '::1', family: 6 },
      { address: '127.0.0.1', family: 4 },
    ]
    const web = testWeb({ allowPrivate: false }, testMachine({ resolve, isPublic: isOutside }))
    expect(textOf(await web.fetch(`http://tin.example:${port}/`, 1000))).toBe('outside')
  })

  it.each(['http://127.0.0.2:PORT/', 'http://localhost:PORT/', 'http://[::1]:PORT/', '//10.0.0.1/', 'http://0:PORT/'])(
    'a redirect to %s is refused',
    async (location) => {
      const { origin, port, asked } = await serve((request, response) => {
        if (request.url === '/inside') return response.end('inside')
        response.writeHead(302, { location: `${location.replace('PORT', String(port))}inside` }).end()
      })
      const resolve = async () => [{ address: '127.0.0.2', family: 4 }]
      const web = testWeb({ allowPrivate: false }, testMachine({ resolve, isPublic: isOutside }))
      await expect(web.fetch(`${origin}/`, 1000)).rejects.toThrow(refusedAfterRedirect)
      expect(asked).toEqual(['/robots.txt', '/'])
    },
  )
  const refusedAfterRedirect = /not on the public internet/

  it('robots.txt may not lead inside either', async () => {
    const { origin, asked } = await serve(
      (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/robots.txt' }).end(),
      { robots: false },
    )
    const web = testWeb({ allowPrivate: false }, testMachine({ isPublic: isOutside }))
    await expect(web.fetch(`${origin}/tin`, 1000)).rejects.toThrow(refusedAfterRedirect)
    expect(asked).toEqual(['/robots.txt'])
  })
})
