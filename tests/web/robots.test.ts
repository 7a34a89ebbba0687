import { describe, expect, it } from 'vitest'
import { rulesFor } from '../../src/web/robots-lines.js'
import { testMachine, testWeb, textOf } from './machine.js'
import { type Listener, redirectTo, serve } from './server.js'

const NOT_ALLOWED = /^robots\.txt of the host does not allow this page; .* add --ignore-robots$/

async function hostWith(robots: string | Listener) {
  const served = await serve(
    (request, response) => {
      if (request.url !== '/robots.txt') response.end('page')
      else if (typeof robots === 'string') response.end(robots)
      else robots(request, response)
    },
    { robots: false },
  )
  const machine = testMachine()
  const web = testWeb({ backOff: 10, delay: 1000 }, machine)
  return { ...served, machine, fetch: (page: string) => web.fetch(served.origin + page, 1000) }
}

describe('robots.txt', () => {
  it('is read once, before the first page of its host', async () => {
    const { fetch, asked } = await hostWith('User-agent: *\nDisallow: /kin/\nAllow: /kin/mo\n')
    const all = await Promise.allSettled(['/tin', '/kin/a', '/kin/mo', '/tin?b'].map(fetch))
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(asked).toEqual(['/robots.txt', '/tin', '/kin/mo', '/tin?b'])
    await expect(fetch('/kin/')).rejects.toThrow(NOT_ALLOWED)
  })
  it.each([
    ['its own group comes before that of all', 'User-agent: *\nDisallow: /\nUser-agent: SoLieu\nDisallow: /kin', true],
    [
      'its own group forbids',
      'User-agent: *\nAllow: /\n\nUser-agent: khac\nUser-agent: solieu/9.9\nDisallow: /tin',
      false,
    ],
    ['what others may not do, it may', 'User-agent: solieubot\nDisallow: /\nUser-agent: khac\nDisallow: /tin', true],
    ['wild cards', 'User-agent: *\nDisallow: /*n$', false],
    ['with its mark and the line ends of Windows', '\uFEFFUser-agent: *\r\nDisallow: /tin # all of it\r\n', false],
    ['a page in place of it', '<!doctype html><p>Không tìm thấy trang: Disallow: /</p>', true],
    ['an empty one', '', true],
    ['comments and blank lines in a group', 'User-agent: *\n\n# a\nDisallow: /a\n\n# b\nDisallow: /tin', false],
  ])('%s', async (_, robots, allowed) => {
    const { fetch } = await hostWith(robots)
    if (allowed) expect(textOf(await fetch('/tin'))).toBe('page')
    else await expect(fetch('/tin')).rejects.toThrow(NOT_ALLOWED)
  })
  it('may set a longer rest', async () => {
    const { fetch, machine } = await hostWith('User-agent: *\nCrawl-delay: 7.5\n')
    await Promise.all([fetch('/a'), fetch('/b')])
    expect(machine.waits).toEqual([7500, 7500])
  })
  it.each([400, 401, 403, 404, 410, 204])('that answers %d allows all', async (status) => {
    const { fetch } = await hostWith((_, response) => response.writeHead(status).end('User-agent: *\nDisallow: /'))
    expect(textOf(await fetch('/tin'))).toBe('page')
  })
  it('that stays broken forbids all, and is not asked for again', async () => {
    const { fetch, asked } = await hostWith((_, response) => response.writeHead(503).end())
    const says = /^robots\.txt of the host answers 503, which forbids all; try again later, or add --ignore-robots$/
    await expect(fetch('/a')).rejects.toThrow(says)
    await expect(fetch('/b')).rejects.toThrow(says)
    expect(asked).toEqual(Array(4).fill('/robots.txt'))
  })
  it('that cannot be had forbids all, and the cause is told', async () => {
    const { fetch, asked } = await hostWith((request) => request.socket.destroy())
    await expect(fetch('/a')).rejects.toThrow(/closed the connection; try again later$/)
    expect(asked).toEqual(Array(4).fill('/robots.txt'))
  })
  it('is looked for where it redirects to', async () => {
    const far = await serve((_, response) => response.end('User-agent: *\nDisallow: /tin'), { robots: false })
    const { fetch } = await hostWith(redirectTo(`${far.origin}/khac.txt`, 301))
    await expect(fetch('/tin')).rejects.toThrow(NOT_ALLOWED)
    expect(far.asked).toEqual(['/khac.txt'])
  })
  it('whose redirects come to no end allows all', async () => {
    const { fetch } = await hostWith(redirectTo('/robots.txt'))
    expect(textOf(await fetch('/tin'))).toBe('page')
  })
  it('that never ends is read as far as the standard asks', async () => {
    const { fetch } = await hostWith((_, response) => {
      response.write('User-agent: *\nDisallow: /tin\n')
      const more = () => {
        while (!response.destroyed && response.write('# '.repeat(30_000)));
      }
      response.on('drain', more)
      more()
    })
    await expect(fetch('/tin')).rejects.toThrow(NOT_ALLOWED)
  })
  it('also judges where a page redirects to', async () => {
    const { origin, asked } = await serve(
      (request, response) => {
        if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /kin')
        else redirectTo('/kin')(request, response)
      },
      { robots: false },
    )
    await expect(testWeb().fetch(`${origin}/tin`, 1000)).rejects.toThrow(NOT_ALLOWED)
    expect(asked).toEqual(['/robots.txt', '/tin'])
  })
  it('is not asked for where it is to be ignored', async () => {
    const { origin, asked } = await serve((_, response) => response.end('Disallow: /'), { robots: false })
    await testWeb({ ignoreRobots: true }).fetch(`${origin}/tin`, 1000)
    expect(asked).toEqual(['/tin'])
  })
})

describe('the lines of robots.txt for one program', () => {
  it('call all others by one name, once a group', () => {
    const text = 'User-agent: a\nUser-Agent: b\nuser-agent:solieu\nDisallow: /\nSitemap: x\nUser-agent: *\nAllow: /'
    expect(rulesFor('solieu', text)).toBe(
      'User-agent: others\nUser-agent: solieu\nDisallow: /\nSitemap: x\nUser-agent: *\nAllow: /',
    )
  })
  it('stay few where a file names thousands of programs for thousands of rules', async () => {
    const agents = Array.from({ length: 12_000 }, (_, i) => `User-agent: bot${i}`)
    const { fetch } = await hostWith([...agents, ...Array(12_000).fill('Allow: /'), 'Disallow: /tin'].join('\n'))
    expect(textOf(await fetch('/tin'))).toBe('page')
  })
})
