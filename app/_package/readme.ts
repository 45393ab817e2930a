import { CELLS, type Described } from '@/lib/export/package/described'

/** What a person reads first in a data package, as Markdown. */
export function readmeOf({ title, description, url, madeOn, version, tables }: Described): string {
  const files = tables.map(
    ({ file, about, bytes, sha256 }) => `| ${file} | ${about} | ${bytes} | ${sha256} |`,
  )
  return `# ${title}

${description}

Made on ${madeOn} from ${url} (${version}).

| file | what | bytes | SHA-256 |
|---|---|---|---|
${files.join('\n')}
| csv-metadata.json | the columns of each file, as CSV on the Web (W3C) | | |
| croissant.json | the same as Croissant 1.0 (MLCommons) | | |

${CELLS} Files are UTF-8 with a byte order mark.

Most articles were coded from their opening alone (\`coded_part\`): what is not there may stand further down. Codings of the engine
(\`coder_kind\`) were checked by nobody. Parallax measures and shows; it calls no article false and places no outlet left or right.
`
}
