import { beforeAll, describe, expect, test } from 'vitest'
import { GET as getRelease } from '@/app/api/v1/releases/[release]/route'
import { importArticle } from '@/lib/commands/import/import-article'
import { foldedArticles } from '@/lib/core/compare/count-once'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { releaseCopies } from '@/lib/queries/release-copies'
import { releaseFindings } from '@/lib/queries/release-findings'
import { releaseOmissions } from '@/lib/queries/release-omissions'
import { workerDatabase } from '@/tests/support/worker-database'
import { ALDER, alder, RELEASE } from '../commands/import/alder'

workerDatabase({ template: 'content' })
const fact = (value: string) => ({ value, source: 'open-graph' as const, where: 'given' })
const AP = '(AP) — '

async function imported(outlet: string, day: string, text: string, changes = {}) {
  const facts = {
    outlet: fact(outlet),
    published: fact(day),
    link: fact(`https://${day}.example/${outlet.length}`),
  }
  const result = await importArticle(alder({ text, releaseId: RELEASE, facts, ...changes }))
  if (result.code !== 'imported') throw new Error(`not imported: ${JSON.stringify(result)}`)
  return result.articleId
}

let [early, late, former]: [string, string, string] = ['', '', '']
beforeAll(async () => {
  late = await imported('The Birch Post', '2017-03-22', ALDER.replace('Immigration', `${AP}Immigration`))
  former = await imported('The Alder Post', '2017-03-21', ALDER)
  early = await imported('The Alder Post', '2017-03-21', `${ALDER}\n\nUpdated on Tuesday.`)
})

describe('texts that several columns of a release print', () => {
  test('are named with who printed them; a former version of a page is no printing', async () => {
    expect(await releaseCopies(RELEASE)).toEqual([
      {
        credit: { agency: 'Associated Press', by: 1 },
        counted: { articleId: early, outletName: 'The Alder Post', published: '2017-03-21' },
        others: [{ articleId: late, outletName: 'The Birch Post', published: '2017-03-22' }],
      },
    ])
    expect(former).not.toBe(early)
  })

  test('are none in a release without any, and where there is no release', async () => {
    expect(await releaseCopies('nc-detainers-2019')).toEqual([])
    expect(await releaseCopies('no-such-release')).toEqual([])
  })

  test('count once in numbers, words, officials, findings and what was left out', async () => {
    const folded = foldedArticles(await releaseCopies(RELEASE))
    const [all, once] = [await releaseComparison(RELEASE), await releaseComparison(RELEASE, folded)]
    expect(once?.columns).toEqual(all?.columns.filter(({ articleId }) => articleId !== late))
    const exact = (comparison: typeof all) =>
      comparison?.numbers
        .find(({ figure }) => figure.value === 206)
        ?.cells.flatMap(({ entries }) => entries)
        .filter(({ alignment }) => alignment?.relation === 'exact').length ?? 0
    expect(exact(once)).toBeLessThan(exact(all))
    expect(JSON.stringify([once?.numbers, once?.words, once?.windows, once?.officials])).not.toContain(late)
    const params = Promise.resolve({ release: RELEASE })
    const answer = await getRelease(new Request('http://localhost/api/v1/releases/any?once=true'), { params })
    expect((await answer.json()).data.columns).toEqual(once?.columns)
    expect(JSON.stringify((await releaseFindings(RELEASE, folded))?.findings)).not.toContain(`"${late}"`)
    const omissions = await releaseOmissions(RELEASE, folded)
    expect(omissions?.columns.map(({ articleId }) => articleId)).toEqual(
      once?.columns.map(({ articleId }) => articleId),
    )
    expect(omissions?.rows.every(({ cells }) => cells.length === once?.columns.length)).toBe(true)
  })
})
