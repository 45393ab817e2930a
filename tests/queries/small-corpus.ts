import type { PrismaClient } from '@/lib/db/client'

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const entry = (id: string, ordinal: number) => ({
  id,
  label: `${id} label`,
  definition: `what ${id} means`,
  ordinal,
})

/**
 * Writes a small corpus by hand: release "docket" (two articles: "docket--herald" coded whole and
 * "docket--wire" an opening in Spanish) and release "older" without articles or date. All of it is invented.
 */
export async function writeSmallCorpus(prisma: PrismaClient): Promise<void> {
  await prisma.codebook.create({ data: { version: 1, title: 'Codebook 1' } })
  await prisma.facet.createMany({ data: [entry('people', 1), entry('act-of-release', 2)] })
  await prisma.concept.createMany({
    data: [
      {
        ...entry('noncitizen', 1),
        facetId: 'people',
        sourceLabel: 'A memo',
        sourceUrl: 'https://www.dhs.gov/memo',
      },
      { ...entry('migrant', 2), facetId: 'people' },
    ],
  })
  await prisma.unit.createMany({ data: [entry('people', 1), entry('detainers', 2)] })
  await prisma.act.createMany({ data: [entry('released', 1)] })
  await prisma.windowKind.createMany({ data: [entry('as-of', 1), entry('month', 2)] })
  await prisma.sector.createMany({ data: [entry('ice', 1), entry('congress', 2)] })
  await prisma.citationMode.createMany({ data: [entry('direct', 1), entry('paraphrase', 2)] })
  await prisma.coder.createMany({
    data: [
      { id: 'first-coder', kind: 'person', name: 'First coder' },
      { id: 'engine', kind: 'engine', name: 'Engine', engineVersion: '1' },
    ],
  })
  await prisma.linkHost.create({ data: { host: 'gov', kind: 'official' } })
  await prisma.outlet.createMany({
    data: [
      { id: 'herald', name: 'Willow Herald', kind: 'newspaper', homepage: 'https://herald.example' },
      { id: 'wire', name: 'Alder Wire', kind: 'wire' },
      { id: 'silent', name: 'Silent Times', kind: 'digital' },
    ],
  })
  await writeReleases(prisma)
  await writeHerald(prisma)
  await writeWire(prisma)
  await prisma.terminologyRule.createMany({
    data: [
      {
        id: 'memo',
        body: 'DHS',
        on: day('2021-04-19'),
        until: day('2025-01-21'),
        ruling: 'noncitizen for alien',
        scope: 'staff',
        source: 'a memo',
        url: 'https://www.dhs.gov/memo',
        concepts: ['noncitizen'],
      },
      { id: 'later', body: 'DHS', on: day('2025-01-21'), ruling: 'back', scope: 'staff', source: 'a memo' },
    ],
  })
}

async function writeReleases(prisma: PrismaClient) {
  const text = {
    title: 'A letter',
    standfirst: 'It counts.',
    teaser: 'Two digits.',
    teaserEvidence: ['docket--herald#q1'],
    publisher: 'The agency',
    publisherKind: 'agency',
    document: 'Letter of somebody',
    documentKind: 'Letter to Congress',
    obtainedHow: 'letter',
    windowKindId: 'as-of',
    windowStated: 'as of July 21, 2024',
    units: [],
  }
  await prisma.release.create({
    data: {
      ...text,
      id: 'docket',
      shortTitle: 'The docket',
      released: day('2024-09-27'),
      url: 'https://www.agency.gov/letter',
      windowStart: day('2024-07-21'),
      windowEnd: day('2024-07-21'),
      headlineFigures: ['total', 'charged'],
      versions: { create: [{ number: 1, status: 'published', on: day('2024-09-27'), note: 'out' }] },
      scopeNotes: {
        create: [{ ordinal: 1, note: 'a stock', source: 'https://a.gov/1', otherSources: ['read aloud'] }],
      },
    },
  })
  await prisma.release.create({
    data: { ...text, id: 'older', shortTitle: 'No date', headlineFigures: ['only'] },
  })
  const figure = {
    measure: 'count' as const,
    unitId: 'people',
    unitStated: 'people',
    population: 'everybody',
    actStated: 'on the docket',
    windowKindId: 'as-of',
    windowStart: day('2024-07-21'),
    windowEnd: day('2024-07-21'),
    windowStated: 'as of July 21, 2024',
    confidence: 'reported_by_several' as const,
  }
  for (const [ordinal, id, value, partOfId] of [
    [1, 'total', 206, null],
    [2, 'convicted', 90, 'total'],
    [3, 'charged', 116, 'total'],
  ] as const) {
    await prisma.figure.create({
      data: { ...figure, releaseId: 'docket', id, ordinal, label: `${id} label`, value, partOfId },
    })
  }
  await prisma.figure.create({
    data: { ...figure, releaseId: 'older', id: 'only', ordinal: 1, label: 'only label', value: null },
  })
  await prisma.figureRevision.create({
    data: {
      releaseId: 'docket',
      figureId: 'total',
      ordinal: 1,
      kind: 'misprint',
      value: 260,
      onStated: '2024-10',
      note: 'digits changed places',
    },
  })
}

async function writeHerald(prisma: PrismaClient) {
  await prisma.article.create({
    data: {
      id: 'docket--herald',
      outletId: 'herald',
      url: 'https://herald.example/story',
      headline: '260 on the docket',
      published: day('2024-09-01'),
      publishedPrecision: 'month',
      publishedBasis: 'stated',
      releases: { create: { releaseId: 'docket', isPrimary: true } },
    },
  })
  const coding = await prisma.coding.create({
    data: {
      articleId: 'docket--herald',
      coderId: 'first-coder',
      codebookVersion: 1,
      extent: 'whole',
      isShown: true,
      characters: 500,
      checkedOn: day('2025-01-05'),
      checkedAgainst: 'the page',
      checkCorrections: 2,
      remarks: ['the headline alone has the slip'],
    },
  })
  await prisma.coding.create({
    data: {
      articleId: 'docket--herald',
      coderId: 'engine',
      codebookVersion: 1,
      extent: 'whole',
      isShown: false,
      remarks: [],
      mentions: {
        create: [
          { kind: 'window', ordinal: 1, text: 'never shown', window: { create: { windowKindId: 'month' } } },
        ],
      },
    },
  })
  const quantity = await prisma.mention.create({
    data: {
      codingId: coding.id,
      kind: 'quantity',
      ordinal: 1,
      text: '260',
      voice: 'paraphrased',
      speaker: 'the agency',
      position: 'headline',
      quantity: {
        create: {
          value: 260,
          low: 260,
          high: 260,
          modifier: 'none_round',
          measure: 'count',
          unitId: 'people',
        },
      },
    },
  })
  await prisma.alignment.create({
    data: {
      quantityId: quantity.id,
      releaseId: 'docket',
      figureId: 'total',
      coderId: 'first-coder',
      relation: 'one_digit_off',
      difference: 54,
      shifts: ['act'],
      reasons: ['said so'],
    },
  })
  await prisma.mention.create({
    data: {
      codingId: coding.id,
      kind: 'term',
      ordinal: 1,
      text: 'noncitizens',
      voice: 'scare_quotes',
      position: 'body',
      count: 3,
      term: {
        create: { facetId: 'people', conceptId: 'noncitizen', modifiers: [], denotes: 'people charged' },
      },
    },
  })
  await prisma.mention.create({
    data: {
      codingId: coding.id,
      kind: 'citation',
      ordinal: 1,
      text: 'said',
      position: 'lede',
      citation: {
        create: {
          name: 'Ana Alder (ICE)',
          title: 'director',
          sectorId: 'ice',
          named: true,
          modeId: 'direct',
          isDocument: false,
          cue: 'said',
          quotedWords: 4,
        },
      },
    },
  })
}

async function writeWire(prisma: PrismaClient) {
  await prisma.article.create({
    data: {
      id: 'docket--wire',
      outletId: 'wire',
      publishedBasis: 'not seen',
      isCopy: true,
      language: 'es',
      releases: { create: { releaseId: 'docket', isPrimary: true } },
    },
  })
  await prisma.coding.create({
    data: {
      articleId: 'docket--wire',
      coderId: 'first-coder',
      codebookVersion: 1,
      extent: 'opening',
      isShown: true,
      remarks: [],
      mentions: {
        create: [
          {
            kind: 'term',
            ordinal: 1,
            text: 'puestos en la calle',
            gloss: 'put on the street',
            voice: 'outlet',
            position: 'lede',
            term: { create: { facetId: 'act-of-release', modifiers: [] } },
          },
          {
            kind: 'window',
            ordinal: 1,
            text: 'en julio',
            position: 'lede',
            window: {
              create: {
                windowKindId: 'month',
                start: day('2024-07-01'),
                end: day('2024-07-31'),
                basis: 'implied',
              },
            },
          },
        ],
      },
    },
  })
}
