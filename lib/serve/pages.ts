import type { SnapshotReader } from '@/lib/db/snapshot'
import { type Answer, headerOf } from './answer'
import { aroundNonce, nonceOf, withFreshNonce } from './fresh-nonce'
import { storedToGoBack } from './keeping'
import { type PageMemory, pageMemory } from './page-memory'
import type { PageRequest } from './page-request'

/** Makes a page: asks the server behind. */
export type MakePage = (url: string, headers: Record<string, string>) => Promise<Answer>

/** A page, and whether it was kept from before. */
export interface GivenPage {
  answer: Answer
  wasKept: boolean
}

interface KeptPage {
  answer: Omit<Answer, 'body'>
  pieces: Buffer[]
}

// Some hundred of the largest pages.
const MOST_BYTES = 96 * 1024 * 1024

/**
 * Gives pages as of the present state of the database: made once for each state, then from memory until anything at all is
 * written to the database, by this process or another. Requests for a page that is just being made wait for it. Null when
 * the database cannot name its state, or the page is one readerʼs alone: then it must be asked for as it was.
 */
export function keptPages(snapshots: Pick<SnapshotReader, 'read'>, make: MakePage) {
  const memory: PageMemory<KeptPage> = pageMemory(MOST_BYTES)
  const inTheMaking = new Map<string, Promise<KeptPage | null>>()

  const makeAndKeep = async (url: string, { key, headers: asked }: PageRequest, snapshot: string) => {
    const { body, ...answer } = await make(url, asked)
    if (headerOf(answer, 'set-cookie') !== null) return null
    const headers = isToKeep(answer) ? storedToGoBack(answer.headers) : answer.headers
    const page = { answer: { ...answer, headers }, pieces: aroundNonce(body, nonceOf(answer.headers)) }
    // Its queries ran one after the other: only when nothing was written until after the last is it of one state.
    const isOfOneState = (await snapshots.read()) === snapshot
    if (isOfOneState && isToKeep(answer)) memory.keep(key, snapshot, page, body.length)
    return page
  }

  return async (url: string, request: PageRequest): Promise<GivenPage | null> => {
    const snapshot = await snapshots.read()
    if (snapshot === null) return null
    const kept = memory.get(request.key, snapshot)
    if (kept) return { answer: withFreshNonce(kept.answer, kept.pieces), wasKept: true }
    const place = `${snapshot} ${request.key}`
    let making = inTheMaking.get(place)
    if (!making) {
      making = makeAndKeep(url, request, snapshot).finally(() => inTheMaking.delete(place))
      inTheMaking.set(place, making)
    }
    const made = await making
    return made && { answer: withFreshNonce(made.answer, made.pieces), wasKept: false }
  }
}

function isToKeep(answer: Omit<Answer, 'body'>): boolean {
  return answer.status === 200 && /^text\/(?:html|x-component)/.test(headerOf(answer, 'content-type') ?? '')
}
