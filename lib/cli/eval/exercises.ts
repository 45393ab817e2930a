import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contentErrorLine } from '@/lib/content/content-error'
import { parseFile } from '@/lib/content/parse-file'
import { type ArticleFile, articleFile } from '@/lib/content/schema/article'
import type { CodedSpan, CodedSpans, Kind } from '@/lib/core/agreement/coded-spans'
import { cueKey, nameKey } from '@/lib/core/agreement/reading-spans'
import { comparedEnds } from '@/lib/core/agreement/share-value'
import { CliError } from '../steps'
import { canonicalFile, foldersIn, namesIn, type OwnText } from './own-text'

/** The constructed exercises under `contentDir`, each with its coding. Throws CliError where a file is not in order. */
export function exerciseTexts(contentDir: string): OwnText[] {
  return foldersIn(path.join(contentDir, 'exercises')).flatMap((exercise) =>
    namesIn(path.join(contentDir, 'exercises', exercise, 'articles'), '.yaml').map((name) => {
      const file = `exercises/${exercise}/articles/${name}`
      const slug = name.slice(0, -'.yaml'.length)
      const article = articleOf(contentDir, file, exercise, slug)
      const text = canonicalFile(path.join(contentDir, 'exercises', exercise, `${slug}.txt`))
      if (article.text && article.text.sha256 !== createHash('sha256').update(text).digest('hex')) {
        throw new CliError(`${file} codes another text than ${slug}.txt`)
      }
      // A month is no day that "this week" could be counted from.
      const docDate = article.published?.length === 'YYYY-MM-DD'.length ? article.published : null
      return { id: `${exercise}--${slug}`, text, docDate, coding: exerciseCoding(article) }
    }),
  )
}

function articleOf(contentDir: string, file: string, releaseId: string, slug: string): ArticleFile {
  const bytes = readFileSync(path.join(contentDir, file))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const role = { kind: 'article', releaseId, slug } as const
  const result = parseFile(contentDir, { path: file, role, bytes, sha256 }, articleFile)
  if ('errors' in result) throw new CliError(result.errors.map(contentErrorLine).join('\n'))
  return result.parsed.data
}

type Place = Pick<CodedSpan, 'start' | 'end' | 'text'>

/** A coding as content/ holds it, ready to be compared; one mention for each place of an entry. */
export function exerciseCoding({ terms, quantities, windows, citations }: ArticleFile): CodedSpans {
  return {
    terms: terms.flatMap((entry) =>
      places(entry).map((at) => mention<'terms'>(at, attributes(entry, ['facet', 'concept', 'voice']))),
    ),
    quantities: quantities.flatMap((entry) =>
      places(entry).map((at) =>
        mention<'quantities'>(at, {
          ...endsOf(entry),
          ...attributes(entry, ['modifier', 'measure', 'unit', 'act', 'voice']),
        }),
      ),
    ),
    windows: windows.flatMap((entry) =>
      places(entry).map((at) =>
        mention<'windows'>(at, { kind: entry.kind, from: entry.start, until: entry.end }),
      ),
    ),
    citations: citations.flatMap((entry) =>
      places(entry).map((at) =>
        mention<'citations'>(at, {
          cue: entry.phrase && cueKey(entry.phrase),
          name: nameKey(entry.name),
          ...attributes(entry, ['sector', 'mode', 'named', 'document', 'quotedWords']),
        }),
      ),
    ),
  }
}

/** Codings in content/ give "about 300", averages and changes a value without ends; gold sets both ends there (Q2). */
function endsOf({ phrase, value, low, high, modifier, measure }: ArticleFile['quantities'][number]) {
  const isVague = modifier === 'vague' || value === null || low !== null || high !== null
  const ends = isVague ? { low, high } : { low: value, high: value }
  return comparedEnds({ ...ends, measure }, phrase)
}

const places = ({
  phrase,
  at = [],
}: {
  phrase: string | null
  at?: [number, number][] | undefined
}): Place[] => at.map(([start, end]) => ({ start, end, ...(phrase === null ? {} : { text: phrase }) }))

const mention = <K extends Kind>(at: Place, attributes: CodedSpan<K>['attributes']): CodedSpan<K> => ({
  ...at,
  attributes,
})

const attributes = <T, F extends keyof T>(entry: T, fields: readonly F[]): Pick<T, F> =>
  Object.fromEntries(fields.map((field) => [field, entry[field]])) as Pick<T, F>
