import type { SearchHit } from '@/lib/core/search/types'
import { EnteredTag } from '../_components/entered-tag'
import { Phrase } from '../_components/phrase'
import { figureValue } from './hit-words'
import { Marked } from './marked'

/** What a hit is called, with the words that were searched for marked; a phrase looks as its voice does everywhere. */
export function HitTitle({ hit }: { hit: SearchHit }) {
  switch (hit.kind) {
    case 'release':
      return (
        <>
          <Marked text={hit.shortTitle} found={hit.found} /> {hit.isEntered && <EnteredTag />}
        </>
      )
    case 'figure':
      return (
        <>
          <b>{figureValue(hit)}</b> <Marked text={hit.label} found={hit.found} />{' '}
          {hit.isEntered && <EnteredTag />}
        </>
      )
    case 'source':
    case 'outlet':
      return <Marked text={hit.name} found={hit.found} />
    case 'phrase':
      return (
        <Phrase phrase={hit.phrase} voice={hit.voice} lang={hit.language}>
          <Marked text={hit.phrase} found={hit.found} />
        </Phrase>
      )
    case 'article':
      return hit.headline === null ? (
        'Headline not seen'
      ) : (
        <span lang={hit.language === 'es' ? 'es' : undefined}>
          <Marked text={hit.headline} found={hit.found} />
        </span>
      )
    case 'word':
      return <Marked text={hit.word} found={hit.found} />
    case 'concept':
      return <Marked text={hit.label} found={hit.found} />
  }
}
