import { beforeEach, describe, expect, test } from 'vitest'
import { freezeView } from '@/lib/commands/freeze-view'
import { frozenComparison, shownComparison, whyNotFrozen } from '@/lib/core/compare/workspace/frozen'
import { EMPTY_VIEW, type View } from '@/lib/core/compare/workspace/view'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { commandLine } from '@/lib/core/people/actor'
import { frozenView } from '@/lib/queries/frozen-view'
import { workspace, workspaceWithPhrases } from '@/lib/queries/workspace'
import { writeSmallCorpus } from '../queries/small-corpus'
import { workerDatabase } from '../support/worker-database'

const db = workerDatabase()
const view: View = { ...EMPTY_VIEW, columns: ['release:docket', 'outlet:wire'], voice: null }

beforeEach(async () => {
  await db.reset()
  await writeSmallCorpus(db.prisma)
})

async function freeze() {
  const { comparison, phrases } = await workspaceWithPhrases(view)
  const kept = frozenComparison(view, comparison, phrases())
  return { id: await freezeView({ comparison: kept, actor: commandLine('Ada') }), comparison }
}

describe('a frozen view', () => {
  test('is kept with its address, codebook, engine and who froze it', async () => {
    const { id } = await freeze()
    expect(await frozenView(id)).toMatchObject({
      id,
      address: '?cols=release:docket,outlet:wire',
      codebookVersion: 1,
      engineVersion: ENGINE_VERSION,
      createdBy: 'Ada',
    })
  })

  test('shows the same after everything it was made of changed or went', async () => {
    const { id, comparison } = await freeze()
    const before = await frozenView(id)
    await db.prisma.mention.updateMany({ data: { text: 'other words', count: 9 } })
    await db.prisma.outlet.updateMany({ data: { name: 'Other name' } })
    await db.prisma.concept.updateMany({ data: { label: 'other label' } })
    expect((await workspace(view)).rows).not.toEqual(comparison.rows)
    await db.prisma.article.deleteMany()
    const after = await frozenView(id)
    expect(after).toEqual(before)
    expect(after && shownComparison(after.comparison, null)).toMatchObject({
      columns: comparison.columns,
      rows: comparison.rows,
    })
  })

  test('has the phrases behind every cell, as many as the cell says', async () => {
    const { id, comparison } = await freeze()
    const kept = (await frozenView(id))?.comparison
    if (!kept) throw new Error('nothing was frozen')
    for (const row of comparison.rows) {
      for (const [place, cell] of row.cells.entries()) {
        const key = comparison.shown[place]?.key
        const { opened } = shownComparison(kept, `${row.id}~${key}`)
        const times = opened?.phrases.reduce((sum, { entry }) => sum + entry.count, 0) ?? 0
        expect(times, `${row.id} ${key}`).toBe(cell.times)
      }
    }
    expect(shownComparison(kept, 'none~outlet:wire').opened).toBeNull()
  })

  test('is never rewritten', async () => {
    await freeze()
    await expect(db.prisma.frozenView.updateMany({ data: { createdBy: 'Eve' } })).rejects.toThrow(
      /never rewritten/,
    )
  })

  test('is found by its whole id alone', async () => {
    expect(await frozenView('x')).toBeNull()
    expect(await frozenView('a'.repeat(16))).toBeNull()
  })
})

describe('what is not frozen', () => {
  test('is what was made here and may be deleted with its words, by name', async () => {
    // Nothing of the small corpus was loaded from content/.
    const { comparison } = await workspaceWithPhrases(view)
    expect(whyNotFrozen(view, comparison)).toMatch(/Remove or filter out: (Alder Wire|Willow Herald), /)
  })

  test('is a view without columns, and texts', () => {
    expect(whyNotFrozen(EMPTY_VIEW, { columns: [] })).toMatch(/no columns/)
    const column = { key: 'outlet:wire', articles: [] } as never
    expect(whyNotFrozen({ ...view, tab: 'text' }, { columns: [column] })).toMatch(/Texts are not frozen/)
  })
})
