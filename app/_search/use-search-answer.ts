import { useEffect, useState } from 'react'
import type { Voice } from '@/lib/core/compare/types'
import { parseSearch } from '@/lib/core/search/parse-search'
import type { SearchGroup, SearchHit } from '@/lib/core/search/types'

/** An answer of /api/v1/search, as far as the dialog reads it. */
export interface DialogAnswer {
  q: string
  groups: (Omit<SearchGroup, 'hits'> & { hits: (SearchHit & { page: string })[] })[]
  near: { instead: string | null } | null
}

/** What the dialog knows: the last answer (to what was typed then), and whether a newer one is on its way or failed. */
export interface Asked {
  answer: DialogAnswer | null
  state: 'idle' | 'asking' | 'answered' | 'failed'
}

// Long enough not to ask for every letter of a word, short enough not to be noticed.
const PAUSE_MS = 140
const HITS_OF_A_KIND = 4

/** Asks the search for what is typed, in one voice or any, once typing pauses; an older question is dropped when a newer one begins. */
export function useSearchAnswer(typed: string, voice: Voice | null): Asked {
  const [asked, setAsked] = useState<Asked>({ answer: null, state: 'idle' })
  useEffect(() => {
    if (!parseSearch(typed)) {
      setAsked({ answer: null, state: 'idle' })
      return
    }
    setAsked(({ answer }) => ({ answer, state: 'asking' }))
    const dropped = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const answer = await ask(typed, voice, dropped.signal)
        if (!dropped.signal.aborted) setAsked({ answer, state: 'answered' })
      } catch {
        if (!dropped.signal.aborted) setAsked({ answer: null, state: 'failed' })
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      dropped.abort()
    }
  }, [typed, voice])
  return asked
}

async function ask(typed: string, voice: Voice | null, signal: AbortSignal): Promise<DialogAnswer> {
  const params = new URLSearchParams({ q: typed, limit: String(HITS_OF_A_KIND), ...(voice && { voice }) })
  const response = await fetch(`/api/v1/search?${params}`, { signal })
  if (!response.ok) throw new Error(`the search answered ${response.status}`)
  const { data }: { data: DialogAnswer } = await response.json()
  return data
}
