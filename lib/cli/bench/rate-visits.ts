import http from 'node:http'
import { timingOf } from '@/tests/bench/timing'

/** Visits to paths of one server on this computer, so many a second for so long. */
export interface RateAsked {
  origin: string
  paths: string[]
  perSecond: number
  seconds: number
}

/** Times in milliseconds from when each visit was due, so that a server that falls behind is not spared. */
export interface RateTimes {
  median: number
  p95: number
  runs: number
  failed: number
}

/** Visits at a steady rate, whether or not the ones before are answered, and returns when the last is. */
export async function visitAtRate({ origin, paths, perSecond, seconds }: RateAsked): Promise<RateTimes> {
  const { hostname } = new URL(origin)
  if (hostname !== '127.0.0.1') throw new Error(`${hostname} is not this computer`)
  const agent = new http.Agent({ keepAlive: true })
  const start = performance.now()
  const visits = Array.from({ length: perSecond * seconds }, async (_, index) => {
    const due = start + (index * 1000) / perSecond
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
    const isAnswered = await visit(agent, `${origin}${paths[index % paths.length]}`)
    return { took: performance.now() - due, isAnswered }
  })
  const all = await Promise.all(visits)
  agent.destroy()
  return {
    ...timingOf(all.map(({ took }) => took)),
    failed: all.filter(({ isAnswered }) => !isAnswered).length,
  }
}

/** Fetches a page as a browser does, packed; whether it was answered with 200. */
function visit(agent: http.Agent, url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode === 200))
      response.on('error', () => resolve(false))
    })
    request.on('error', () => resolve(false))
  })
}
