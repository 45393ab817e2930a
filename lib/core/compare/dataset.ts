import type { ReleaseHead } from './pages'
import type { Period } from './types'

/**
 * A release with what was coded in its articles as a Dataset of schema.org, for search engines of data. It describes and
 * rates nothing: no review of a claim. `origin`: "https://parallax.example". Null for what is invented for teaching, which is
 * no data about the world.
 */
export function releaseDataset(release: ReleaseHead, origin: string) {
  const { id, shortTitle, title, standfirst, publisher, released, link, window, isConstructed } = release
  if (isConstructed) return null
  const api = `${origin}/api/v1`
  const coverage = coverageOf(window)
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: `${shortTitle}: how articles report it`,
    description: `${standfirst} Words, numbers, windows and officials coded in the articles on it, one phrase a row.`,
    url: `${origin}/releases/${id}`,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Parallax', url: `${origin}/` },
    ...(coverage && { temporalCoverage: coverage }),
    isBasedOn: {
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
      ...(released && { datePublished: released }),
      ...(link?.href && { url: link.href }),
    },
    distribution: [
      download(`${api}/package.zip?release=${id}`, 'application/zip'),
      ...['terms', 'quantities', 'windows', 'citations'].map((table) =>
        download(`${api}/tables/${table}.csv?release=${id}`, 'text/csv'),
      ),
      download(`${api}/releases/${id}`, 'application/json'),
    ],
  }
}

function download(contentUrl: string, encodingFormat: string) {
  return { '@type': 'DataDownload', contentUrl, encodingFormat }
}

/** ISO 8601: a day, or two with a slash between; an end that is open or not stated has two dots. */
function coverageOf({ start, end }: Period): string | null {
  if (start === null && end === null) return null
  return start === end ? start : `${start ?? '..'}/${end ?? '..'}`
}
