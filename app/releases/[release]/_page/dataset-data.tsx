import { releaseDataset } from '@/lib/core/compare/dataset'
import type { ReleaseHead } from '@/lib/core/compare/pages'
import { askedOrigin } from '../../../_data/asked-origin'

/** The release as a Dataset for search engines: data in the page, not shown and not run. */
export async function DatasetData({ release }: { release: ReleaseHead }) {
  const dataset = releaseDataset(release, await askedOrigin())
  if (dataset === null) return null
  // A text that holds "</script>" must not end the element.
  const __html = JSON.stringify(dataset).replace(/</g, '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON as the text of a data block, every "<" escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />
}
