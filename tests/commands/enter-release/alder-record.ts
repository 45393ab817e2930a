/** The record that the article of tests/commands/import/alder.ts would be about, as somebody types it. */
export const ALDER_RECORD = `id: alder-weekly
title: First weekly report on declined detainers, as entered
shortTitle: Weekly report, as entered
standfirst: Counts detainers that local authorities declined in one week.
teaser: 206 detainers declined in one week.
teaserEvidence:
  - figure:declined
publisher: U.S. Immigration and Customs Enforcement
publisherKind: agency
document: Weekly report, as The Alder Post reports it
documentKind: Weekly report
released: 2017-03-20
url: https://www.ice.gov/weekly
obtainedHow: as The Alder Post reports it; the document itself was not seen
window: {kind: range, start: 2017-01-28, end: 2017-02-03, stated: "Jan. 28 to Feb. 3, 2017"}
headlineFigures:
  - declined
versions:
  - {status: published, on: 2017-03-20, note: Published., source: null}
scopeNotes: []
figures:
  - id: declined # the whole
    label: detainers declined
    value: 206
    measure: count
    unit: detainers
    unitStated: detainers
    population: detainers that local authorities declined
    act: declined
    actStated: declined
    nature: flow
    window: {kind: range, start: 2017-01-28, end: 2017-02-03, stated: "Jan. 28 to Feb. 3, 2017"}
    partOf: null
    source: https://alder-post.example/206
    confidence: reported by one outlet
  - id: convicted
    label: people convicted
    value: 90
    measure: count
    unit: people
    unitStated: people
    population: of the 206, those convicted
    act: convicted
    actStated: convicted
    nature: flow
    window: {kind: range, start: 2017-01-28, end: 2017-02-03, stated: "Jan. 28 to Feb. 3, 2017"}
    partOf: declined
    source: https://alder-post.example/206
    confidence: reported by one outlet
  - id: charged
    label: people charged
    value: 116
    measure: count
    unit: people
    unitStated: people
    population: of the 206, those charged
    act: charged
    actStated: charged
    nature: flow
    window: {kind: range, start: 2017-01-28, end: 2017-02-03, stated: "Jan. 28 to Feb. 3, 2017"}
    partOf: declined
    source: https://alder-post.example/206
    confidence: reported by one outlet
`

/** The record with words exchanged; throws where they are not in it, so that no test changes nothing. */
export function alderRecord(changes: Record<string, string> = {}): string {
  return Object.entries(changes).reduce((yaml, [words, by]) => {
    if (!yaml.includes(words)) throw new Error(`"${words}" is not in the record`)
    return yaml.replace(words, by)
  }, ALDER_RECORD)
}
