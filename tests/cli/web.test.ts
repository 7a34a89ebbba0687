import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { HOUSES, lines, solieu } from './run.js'

/** A server on this machine for one test; gives its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it('reads an address where its redirects lead, and says who asks', async () => {
  const agents: (string | undefined)[] = []
  const host = await serve((request, response) => {
    agents.push(request.headers['user-agent'])
    if (request.url === '/cu') return response.writeHead(302, { location: '/tin/moi' }).end()
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<html><body><p>${HOUSES}</p></body></html>`)
  })
  const { code, out, err } = await solieu([`${host}/cu`])
  expect([code, err]).toEqual([0, ''])
  const page = JSON.parse(out)
  expect(page).toMatchObject({ source: `${host}/cu`, url: `${host}/tin/moi` })
  expect(page.figures.map(({ value }: { value: number }) => value)).toEqual([121, 6e9])
  expect(agents).toEqual([expect.stringMatching(/^solieu\/\d/), expect.stringMatching(/^solieu\/\d/)])
})

it('fetches one address at a time, in their order', async () => {
  let open = 0
  let most = 0
  const host = await serve((_, response) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(HOUSES)
    }, 30)
  })
  const { out } = await solieu([`${host}/1`, `${host}/2`, `${host}/3`, '--jobs', '3'])
  expect(lines(out).map((line) => JSON.parse(line).source)).toEqual([`${host}/1`, `${host}/2`, `${host}/3`])
  expect(most).toBe(1)
})

it.each<[what: string, listener: RequestListener, says: RegExp]>([
  ['a missing page', (_, response) => response.writeHead(404).end(), /the server answered 404 Not Found$/],
  [
    'a page that is too large',
    (_, response) => response.end('a'.repeat(3000)),
    /larger than 2000 bytes; raise --max-size$/,
  ],
  [
    'a page that turns out too large',
    (_, response) => {
      response.write('a'.repeat(1500))
      response.end('a'.repeat(1500))
    },
    /larger than 2000 bytes/,
  ],
  ['a connection that breaks', (request) => request.socket.destroy(), /closed the connection; try again later$/],
  ['a circle of redirects', (_, response) => response.writeHead(302, { location: '/' }).end(), /redirect/],
])('%s has one clear line', async (_, listener, says) => {
  const host = await serve(listener)
  const { code, out, err } = await solieu([host, '--max-size', '2kB'])
  expect([code, out, lines(err).length]).toEqual([3, '', 1])
  expect(lines(err)[0]).toMatch(says)
  expect(err).toContain(`solieu: ${host}: `)
})

it('a host that refuses has one clear line', async () => {
  const { code, err } = await solieu(['http://127.0.0.1:1/'])
  expect([code, lines(err).length]).toEqual([3, 1])
})
