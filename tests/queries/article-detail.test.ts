import { beforeAll, describe, expect, it } from 'vitest'
import { articleDetail } from '@/lib/queries/article-detail'
import { workerDatabase } from '../support/worker-database'
import { writeSmallCorpus } from './small-corpus'

const db = workerDatabase()
beforeAll(() => writeSmallCorpus(db.prisma))

describe('one article', () => {
  it('is null when it is not there', async () => {
    expect(await articleDetail('no-such-article')).toBeNull()
  })

  it('shows every mention of its shown coding, each kind with its particulars', async () => {
    const article = await articleDetail('docket--herald')
    expect(article?.mentions.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual([
      'term docket--herald#t1',
      'quantity docket--herald#q1',
      'citation docket--herald#c1',
    ])
    expect(article?.mentions).toMatchObject([
      { facetLabel: 'people label', conceptLabel: 'noncitizen label', denotes: 'people charged' },
      { figure: { id: 'total', label: 'total label', value: 206 }, alignment: { difference: 54 } },
      { sectorLabel: 'ice label', name: 'Ana Alder (ICE)', mode: 'direct', quotedWords: 4 },
    ])
  })

  it('carries releases, remarks and rulings, and no text when none is attached', async () => {
    expect(await articleDetail('docket--herald')).toMatchObject({
      column: { headline: '260 on the docket', hasText: false },
      releases: [{ id: 'docket', shortTitle: 'The docket', isPrimary: true }],
      remarks: ['the headline alone has the slip'],
      terminology: [{ id: 'memo' }],
      text: null,
      imported: null,
    })
  })

  it('is shown without numbers or citations where none are coded', async () => {
    const article = await articleDetail('docket--wire')
    expect(article?.mentions.map(({ kind }) => kind)).toEqual(['term', 'window'])
    expect(article?.terminology).toEqual([])
  })
})
