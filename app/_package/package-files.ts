import { TABLE_ABOUT, tableColumns } from '@/lib/core/compare/table-columns'
import { ENGINE_VERSION } from '@/lib/core/extract/version'
import { csvOf } from '@/lib/export/csv'
import { croissantMetadata } from '@/lib/export/package/croissant'
import { csvwMetadata } from '@/lib/export/package/csvw'
import type { Described, DescribedTable } from '@/lib/export/package/described'
import type { PackageFile } from '@/lib/export/package/zip'
import { codebookVersion } from '@/lib/queries/codebook-version'
import { MENTION_TABLES, mentionTable } from '@/lib/queries/mention-tables'
import { releaseComparison } from '@/lib/queries/release-comparison'
import { readmeOf } from './readme'

/**
 * The files of a data package: the four tables of mentions, then what describes them, which tells their length and
 * checksum and so comes last. `release`: null for everything that is real. Null where there is no such release.
 */
export async function packageFiles(
  release: string | null,
  { origin, on }: { origin: string; on: string },
): Promise<PackageFile[] | null> {
  const [found, codebook] = await Promise.all([
    release === null ? null : releaseComparison(release),
    codebookVersion(),
  ])
  if (release !== null && !found) return null
  const tables: DescribedTable[] = []
  const about: Omit<Described, 'tables'> = {
    name: release === null ? 'parallax' : `parallax-${release}`,
    title: found
      ? `${found.release.shortTitle}: what was coded in its articles`
      : 'Parallax: everything that was coded',
    description: descriptionOf(found?.release ?? null),
    url: release === null ? `${origin}/method` : `${origin}/releases/${release}`,
    madeOn: on,
    version: `${codebook === null ? '' : `codebook ${codebook}, `}engine ${ENGINE_VERSION}`,
  }
  const describedBy = (write: (described: Described) => string) => () => [write({ ...about, tables })]
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  return [
    ...MENTION_TABLES.map((kind): PackageFile => {
      const columns = tableColumns(kind)
      const names = columns.map(({ name }) => name)
      const file = `${kind}.csv`
      return {
        name: file,
        pieces: () => csvOf(mentionTable(kind, release), names),
        onEnd: (written) => tables.push({ name: kind, file, about: TABLE_ABOUT[kind], columns, ...written }),
      }
    }),
    { name: 'csv-metadata.json', pieces: describedBy((described) => json(csvwMetadata(described))) },
    { name: 'croissant.json', pieces: describedBy((described) => json(croissantMetadata(described))) },
    { name: 'README.md', pieces: describedBy(readmeOf) },
  ]
}

function descriptionOf(release: { title: string; isConstructed: boolean } | null): string {
  const what =
    'Words, numbers, windows and officials coded in news articles on data of US Immigration and Customs Enforcement, one phrase a row.'
  if (release === null) return `${what} Constructed exercises are left out.`
  if (release.isConstructed) return `${what} Written for teaching: everything in it is invented.`
  return `${what} The articles are on one release: ${release.title}.`
}
