import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export type Listener = (request: IncomingMessage, response: ServerResponse) => void

export interface Served {
  /** "http://127.0.0.1:41235" */
  origin: string
  port: number
  /** What was asked for so far, in order: "/robots.txt", "/tin". */
  asked: string[]
}

/** A server on this machine for one test. Unless `robots` is false, it has no robots.txt, whatever the listener does. */
export async function serve(listener: Listener, { robots = true, host = '127.0.0.1' } = {}): Promise<Served> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (robots && request.url === '/robots.txt') response.writeHead(404).end()
    else listener(request, response)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise((resolve) => server.listen(0, host, () => resolve(undefined)))
  const { port } = server.address() as AddressInfo
  return { origin: `http://${host}:${port}`, port, asked }
}

/** Answers by paths: { '/tin': 'text' }; 404 for others. */
export const pagesOf =
  (pages: Readonly<Record<string, Listener | string>>): Listener =>
  (request, response) => {
    const page = pages[request.url ?? '']
    if (typeof page === 'function') return page(request, response)
    if (page === undefined) return response.writeHead(404).end('none')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  }

export const redirectTo =
  (location: string, status = 302): Listener =>
  (_, response) =>
    response.writeHead(status, { location }).end()
