import { headers } from 'next/headers'
import { releaseDataset } from '@/lib/core/compare/dataset'
import type { ReleaseHead } from '@/lib/core/compare/pages'

/** The release as a Dataset for search engines: data in the page, not shown and not run. */
export async function DatasetData({ release }: { release: ReleaseHead }) {
  const asked = await headers()
  const protocol = asked.get('x-forwarded-proto')?.split(',')[0] ?? 'http'
  const dataset = releaseDataset(release, `${protocol}://${asked.get('host') ?? 'localhost'}`)
  if (dataset === null) return null
  // A text that holds "</script>" must not end the element.
  const __html = JSON.stringify(dataset).replace(/</g, '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON as the text of a data block, every "<" escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />
}
