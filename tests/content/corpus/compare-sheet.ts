import type { ArticleFile } from '@/lib/content/schema/article'
import { plainPhrase, type Sheet, voiceOf } from './sheet-format'

/** An entry of a sheet whose facts are not all found in content/: "term 3: count 2, not 1". */
export interface Difference {
  /** "term 3" */
  entry: string
  what: string
}

/** What a sheet says and its article's file does not. Facets, canonical units and modifiers were coded anew. */
export function compareSheet(sheet: Sheet, article: ArticleFile): Difference[] {
  const differences: Difference[] = []
  const compare = (entry: string, facts: Record<string, [sheet: unknown, content: unknown]>) => {
    for (const [name, [before, now]] of Object.entries(facts)) {
      if ((before ?? null) !== (now ?? null)) differences.push({ entry, what: `${name} ${before} → ${now}` })
    }
  }

  sheet.terms.forEach((term, index) => {
    const now = article.terms[index]
    compare(`term ${index + 1}`, {
      phrase: [plainPhrase(term.exact), now && plainPhrase(now.phrase)],
      count: [term.count, now?.count],
      voice: [voiceOf(term.voice), now?.voice],
      speaker: [term.speaker, now?.speaker],
      position: [term.position, now?.position],
    })
  })
  sheet.figures.forEach((figure, index) => {
    const now = article.quantities[index]
    compare(`quantity ${index + 1}`, {
      phrase: [plainPhrase(figure.exact), now && plainPhrase(now.phrase)],
      value: [figure.value, now?.value],
      unit: [figure.unitReported, now?.unitStated],
      population: [figure.population, now?.population],
      act: [figure.act, now?.actStated],
      window: [figure.windowExact, now?.window],
      figure: [figure.recordFigure, now?.figure],
      voice: [voiceOf(figure.voice), now?.voice],
      speaker: [figure.attributedTo, now?.attributedTo],
      position: [figure.position, now?.position],
      note: [true, (now?.note ?? '').includes(figure.note ?? '')],
    })
  })
  const left = [...article.windows]
  sheet.windows.forEach((window, index) => {
    const place = left.findIndex(({ phrase }) => plainPhrase(phrase) === plainPhrase(window.exact))
    const [now] = place < 0 ? [] : left.splice(place, 1)
    compare(`window ${index + 1}`, {
      phrase: [window.exact, now && window.exact],
      start: [window.start, now?.start],
      end: [window.end, now?.end],
      dates: [window.of, now?.dates],
    })
  })
  sheet.sources.forEach((source, index) => {
    const now = article.citations[index]
    const words = `${now?.phrase ?? ''} ${now?.note ?? ''}`
    compare(`citation ${index + 1}`, {
      name: [source.name, now?.name],
      title: [source.title, now?.title],
      organisation: [source.organisation, now?.organisation],
      named: [source.named, now?.named],
      'quoted words': [source.quotedWords, now?.quotedWords],
      position: [source.position, now?.position],
      via: [source.via, now?.via],
      'missing cues': [
        '',
        cuesOf(source.cue)
          .filter((cue) => !words.includes(cue))
          .join(', '),
      ],
    })
  })
  sheet.observations.forEach((observation, index) => {
    compare(`observation ${index + 1}`, { text: [true, article.remarks.includes(observation)] })
  })
  return differences
}

// What stands in the cue field of some sheets without being a cue; the citation's note says it in a sentence.
const NO_CUES = [
  'none',
  'cut off',
  'headline',
  'own statement',
  'own post',
  'executive order',
  'transcript of the reporter',
]

/** The cues that a sheet gathers for one source: "according to; told" are two. */
function cuesOf(cue: string | null): string[] {
  return (cue ?? '')
    .split(/[,;()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_CUES.includes(part))
}
