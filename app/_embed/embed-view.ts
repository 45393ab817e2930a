import { formatFigure } from '@/lib/core/compare/format-number'
import { shownComparison } from '@/lib/core/compare/workspace/frozen'
import { readView } from '@/lib/core/compare/workspace/read-view'
import { writeView } from '@/lib/core/compare/workspace/write-view'
import { type Embeddable, livingPath } from '@/lib/core/embed/embeddable'
import type { EmbedFound } from '@/lib/core/embed/view'
import { figurePage } from '@/lib/queries/figure-page'
import { frozenView } from '@/lib/queries/frozen-view'
import { releaseDates } from '@/lib/queries/release-dates'
import { termDetail } from '@/lib/queries/term-detail'
import { workspace } from '@/lib/queries/workspace'
import { formatDay } from '../_wording/dates'
import { tabWords } from '../compare/_state/tab-words'
import { compareNotes, compareTable } from './compare-embed'
import { compareTitle, NO_TEXTS } from './compare-words'
import { datedWords, releasesWords } from './dated-words'
import { figureNotes, figureTable } from './figure-embed'
import { releaseEmbed } from './release-embed'
import { termNotes, termTables } from './term-embed'

/**
 * What an embed shows: the rows and columns of the living page under its address, from the same queries, and so no more than
 * is public there. Never a text of an article. Rejects when the database cannot be reached.
 */
export async function embedView(shown: Embeddable, search: URLSearchParams): Promise<EmbedFound> {
  switch (shown.kind) {
    case 'compare':
      return compareEmbed(search)
    case 'release':
      return releaseEmbed(shown, search)
    case 'figure': {
      const page = await figurePage(shown.release, shown.figure)
      if (!page) return { reason: `There is no figure “${shown.figure}” of a release “${shown.release}”.` }
      const { figure, release } = page
      return {
        view: {
          title: `${formatFigure(figure)}, ${figure.label}`,
          kicker: 'Figure of record',
          lead: `How it travelled into print. ${release.shortTitle}.`,
          tables: [figureTable(page)],
          notes: figureNotes(page),
          living: livingPath(shown),
          dated: datedWords(release),
          isConstructed: release.isConstructed,
        },
      }
    }
    case 'term': {
      const term = await termDetail(shown.concept, { outlet: null, voice: null, page: 1 })
      if (!term) return { reason: `There is no term “${shown.concept}” in the codebook.` }
      return {
        view: {
          title: term.label,
          kicker: 'Term',
          lead: term.definition,
          tables: term.total.articles === 0 ? [] : termTables(term),
          notes: termNotes(term),
          living: livingPath(shown),
          dated: null,
          isConstructed: false,
        },
      }
    }
    case 'frozen':
      return frozenEmbed(shown.view)
  }
}

async function compareEmbed(search: URLSearchParams): Promise<EmbedFound> {
  const { view, problems } = readView(Object.fromEntries(search))
  if (view.columns.length === 0) {
    return { reason: 'A comparison needs columns, as in ?cols=outlet:ap,outlet:breitbart.' }
  }
  if (view.tab === 'text') return { reason: NO_TEXTS }
  const asked = { ...view, open: null }
  const comparison = await workspace(asked)
  if (comparison.columns.length === 0) return { reason: 'None of these columns is here.' }
  const ids = comparison.shown.flatMap(({ articles }) => articles.flatMap(({ release }) => release ?? []))
  return {
    view: {
      title: compareTitle(asked, comparison),
      kicker: 'Comparison',
      lead: tabWords[asked.tab].lead,
      tables: [compareTable(asked, comparison)],
      notes: [...problems, ...comparison.problems, ...compareNotes(asked, comparison)],
      living: `/compare${writeView(asked)}`,
      dated: releasesWords(await releaseDates([...new Set(ids)])),
      isConstructed: comparison.isConstructed,
    },
  }
}

/** From what was kept alone. */
async function frozenEmbed(id: string): Promise<EmbedFound> {
  const frozen = await frozenView(id)
  if (!frozen) return { reason: `There is no frozen view “${id}”.` }
  const { view } = frozen.comparison
  const comparison = shownComparison(frozen.comparison, null)
  const on = `frozen on ${formatDay(frozen.createdAt.slice(0, 10))}`
  return {
    view: {
      title: compareTitle(view, comparison),
      kicker: 'Frozen comparison',
      lead: tabWords[view.tab].lead,
      tables: [compareTable(view, comparison)],
      notes: [
        ...compareNotes(view, comparison),
        `Codebook ${frozen.codebookVersion}, engine ${frozen.engineVersion}. It never changes.`,
      ],
      living: `/frozen/${id}`,
      dated: [comparison.release?.shortTitle, on].filter(Boolean).join(' · '),
      isConstructed: comparison.isConstructed,
    },
  }
}
