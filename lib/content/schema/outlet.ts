import { z } from 'zod'
import { slug, text, webAddress } from './primitives'

export const outletKinds = [
  'newspaper',
  'local TV',
  'national TV',
  'digital',
  'wire',
  'magazine',
  'radio',
  'think tank',
  'government',
  'aggregator',
] as const

/** content/outlets/<id>.yaml */
export const outletFile = z.strictObject({
  id: slug,
  name: text,
  kind: z.enum(outletKinds),
  homepage: webAddress.nullable(),
  place: text.nullable(),
})

export type OutletFile = z.infer<typeof outletFile>
