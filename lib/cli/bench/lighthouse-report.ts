import { z } from 'zod'

const score = z.object({ score: z.number().nullable() })
const value = z.looseObject({ numericValue: z.number() })
const requests = z.looseObject({
  details: z.object({
    items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number().optional() })),
  }),
})
const audit = z.looseObject({ title: z.string(), score: z.number().nullable() })
const schema = z.object({
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score }),
  audits: z
    .looseObject({
      'cumulative-layout-shift': value,
      'largest-contentful-paint': value,
      'network-requests': requests,
    })
    .transform((audits) => ({ ...audits, all: z.record(z.string(), audit).parse(audits) })),
})

/** One of the goals for a page: what it is of, what was measured, and what was to be reached. */
export interface LighthouseGoal {
  what: string
  measured: number
  goal: number
  isReached: boolean
}

/** The goals of issue 6 in a report of Lighthouse, and the titles of all its audits that are not passed in full. */
export function readLighthouse(report: unknown): { goals: LighthouseGoal[]; notPassed: string[] } {
  const { categories, audits } = schema.parse(report)
  const least = (what: string, measured: number, goal: number) => ({
    what,
    measured,
    goal,
    isReached: measured >= goal,
  })
  const most = (what: string, measured: number, goal: number) => ({
    what,
    measured,
    goal,
    isReached: measured <= goal,
  })
  const percent = (of: { score: number | null }) => Math.round((of.score ?? 0) * 100)
  const scripts = audits['network-requests'].details.items.filter(
    ({ resourceType }) => resourceType === 'Script',
  )
  return {
    goals: [
      least('performance', percent(categories.performance), 95),
      least('accessibility', percent(categories.accessibility), 100),
      least('best practices', percent(categories['best-practices']), 100),
      most('largest paint, s', audits['largest-contentful-paint'].numericValue / 1000, 2),
      most('layout shift', audits['cumulative-layout-shift'].numericValue, 0.02),
      most('scripts, KB', scripts.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 1024, 180),
    ],
    notPassed: Object.values(audits.all)
      .filter((audit) => audit.score !== null && audit.score < 0.9)
      .map(({ title }) => title),
  }
}
