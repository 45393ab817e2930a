import { codingKey } from '@/lib/core/compare/coded-phrase'
import { ladderOrder } from '@/lib/core/compare/ladder-order'
import { printedNumber } from '@/lib/core/compare/numbers'
import { citationEntry } from '@/lib/core/compare/officials'
import { windowEntry } from '@/lib/core/compare/windows'
import { wordEntry } from '@/lib/core/compare/words'
import { headlineRows } from '@/lib/core/compare/workspace/headlines'
import { NUMBER_PARTS, numberPart, numberSample, numberSubjects } from '@/lib/core/compare/workspace/numbers'
import { MANNER_PARTS, mannerPart, officialSubjects } from '@/lib/core/compare/workspace/officials'
import type { WorkspaceColumn } from '@/lib/core/compare/workspace/rows'
import type { View } from '@/lib/core/compare/workspace/view'
import { windowSample, windowSubjects } from '@/lib/core/compare/workspace/windows'
import { VOICE_PARTS, voicePart, wordSubjects } from '@/lib/core/compare/workspace/words'
import type { ToLink } from './links'
import { citationRows } from './rows/citation-rows'
import { type CodebookRow, conceptsOf, listOf } from './rows/codebook-rows'
import { figureRows } from './rows/figure-rows'
import { quantityRows } from './rows/quantity-rows'
import { releaseRow } from './rows/release-row'
import { termRows } from './rows/term-rows'
import { windowRows } from './rows/window-rows'
import { figureOf, periodOf } from './shape-release'
import { leftOutTab } from './workspace-left-out'
import { noPhrases, subjectTab, type TabContent } from './workspace-subjects'

interface TabRequest {
  view: View
  /** the coding that is read of each article, by codingKey() */
  codings: ReadonlyMap<string, number>
  /** the columns that are shown, from left to right */
  shown: readonly WorkspaceColumn[]
  /** the release that all of them share, or null */
  release: string | null
  codebook: readonly CodebookRow[]
  toLink: ToLink
}

/** The rows of the tab that a view shows, and what is open there. Rejects when the database cannot be reached. */
export async function workspaceTab(request: TabRequest): Promise<TabContent> {
  const { view, shown, codebook } = request
  const articles = new Map(shown.flatMap((column) => column.articles.map((each) => [codingKey(each), each])))
  const coderOf = new Map(
    [...articles].flatMap(([key, { byCoder }]) => {
      const id = request.codings.get(key)
      return id === undefined ? [] : [[id, byCoder] as const]
    }),
  )
  const of = { codings: [...coderOf.keys()] }
  const named = <Row extends { codingId: number }>(rows: readonly Row[]) =>
    rows.map((row) => {
      const byCoder = coderOf.get(row.codingId)
      return byCoder ? { ...row, byCoder } : row
    })
  if (of.codings.length === 0) return { rows: [], opened: null, phrases: noPhrases }
  const inPlace = ({ position }: { position: string | null }) =>
    view.position === null || position === view.position
  const inVoice = ({ voice }: { voice: string | null }) => view.voice === null || voice === view.voice
  switch (view.tab) {
    case 'words': {
      const facets = listOf(codebook, 'facet')
      const subjects = wordSubjects(facets, conceptsOf(codebook), named(await termRows(of))).filter(
        ({ group }) => view.facet === null || group.id === view.facet,
      )
      const keep = (row: (typeof subjects)[number]['mentions'][number]) => inPlace(row) && inVoice(row)
      return subjectTab(view, shown, subjects, {
        reading: { letter: 't', keep, partOf: voicePart, parts: VOICE_PARTS },
        order: 'most used first',
        entryOf: wordEntry,
        evidenceOf: async (row, { label, aside, group }) => ({
          kind: 'word',
          entry: wordEntry(row),
          row: { facetLabel: group.label, concept: row.concept, label, definition: aside },
        }),
      })
    }
    case 'officials': {
      const subjects = officialSubjects(listOf(codebook, 'sector'), named(await citationRows(of))).filter(
        ({ group }) => view.sector === null || group.id === view.sector,
      )
      return subjectTab(view, shown, subjects, {
        reading: { letter: 'c', keep: inPlace, partOf: mannerPart, parts: MANNER_PARTS },
        order: 'most used first',
        entryOf: citationEntry,
        evidenceOf: async (row, { group }) => ({
          kind: 'citation',
          entry: citationEntry(row),
          sectorLabel: group.label,
        }),
      })
    }
    case 'windows': {
      const subjects = windowSubjects(listOf(codebook, 'window kind'), named(await windowRows(of)))
      return subjectTab(view, shown, subjects, {
        reading: { letter: 'w', keep: inPlace, partOf: () => '', parts: [], sampleOf: windowSample },
        order: 'as they stand',
        entryOf: windowEntry,
        evidenceOf: async (row, _subject, article) => {
          const release = article.release === null ? null : await releaseRow(article.release)
          return { kind: 'window', entry: windowEntry(row), record: release && periodOf(release) }
        },
      })
    }
    case 'numbers':
      return numbersTab(request, of, named, (row) => inPlace(row) && inVoice(row))
    case 'headlines':
      return { rows: headlineRows(shown), opened: null, phrases: noPhrases }
    case 'text':
      return { rows: [], opened: null, phrases: noPhrases }
    case 'left-out':
      return leftOutTab(shown, request.release, view.open)
  }
}

async function numbersTab(
  { view, shown, release, toLink }: TabRequest,
  of: { codings: number[] },
  named: <Row extends { codingId: number }>(rows: readonly Row[]) => (Row & { byCoder?: string })[],
  keep: (row: { position: string | null; voice: string | null }) => boolean,
): Promise<TabContent> {
  const [{ quantities, alignments }, stored] = await Promise.all([
    quantityRows(of),
    release === null ? [] : figureRows(release),
  ])
  const figures = stored.map((row) => figureOf(row, toLink))
  const ties = named(alignments).filter(({ releaseId }) => releaseId === release)
  return subjectTab(view, shown, numberSubjects(figures, named(quantities), ties), {
    reading: { letter: 'q', keep, partOf: numberPart, parts: NUMBER_PARTS, sampleOf: numberSample },
    order: 'as they stand',
    entryOf: (row) => printedNumber(row, row.tie, null),
    evidenceOf: async (row) => {
      const figure = ladderOrder(figures).find(({ id }) => id === row.tie?.figureId) ?? null
      return { kind: 'number', entry: printedNumber(row, row.tie, figure?.value ?? null), figure }
    },
  })
}
