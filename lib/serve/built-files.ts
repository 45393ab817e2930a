import { type Answer, headerOf } from './answer'
import { isWorthPacking, type Packing, packed } from './packing'

// One spelling alone of each name, without a query: else one file could be kept any number of times.
const BUILT = /^\/_next\/static(?:\/[\w~-][\w.~-]*)+$/

/** Whether a path is that of a built file, whose name changes with what is in it. */
export function isBuiltFile(method: string | undefined, url: string): boolean {
  return method === 'GET' && BUILT.test(url)
}

/**
 * Gives built files packed as small as they get, which takes too long to be done for each reader: each is packed once and
 * kept while the server runs. What is not said to stay the same for ever is not kept.
 */
export function builtFiles(make: (url: string) => Promise<Answer>) {
  const kept = new Map<string, Promise<Answer>>()
  const packFile = async (url: string, packing: Packing): Promise<Answer> => {
    const { body, ...answer } = await make(url)
    if (!isWorthPacking(headerOf(answer, 'content-type'), body.length)) return { ...answer, body }
    const vary: [string, string] = ['Vary', 'Accept-Encoding']
    const encoding: [string, string][] = packing ? [['Content-Encoding', packing]] : []
    return {
      ...answer,
      headers: [
        ...answer.headers.filter(([name]) => !/^(?:vary|etag|accept-ranges)$/i.test(name)),
        vary,
        ...encoding,
      ],
      body: await packed(body, packing, 'file'),
    }
  }
  return async (url: string, packing: Packing): Promise<Answer> => {
    const key = `${packing} ${url}`
    const known = kept.get(key)
    if (known) return known
    const making = packFile(url, packing)
    kept.set(key, making)
    const forget = () => kept.delete(key)
    making.then((answer) => isForEver(answer) || forget(), forget)
    return making
  }
}

function isForEver(answer: Answer): boolean {
  return answer.status === 200 && (headerOf(answer, 'cache-control') ?? '').includes('immutable')
}
