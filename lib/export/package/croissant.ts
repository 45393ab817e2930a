import type { ColumnType } from '@/lib/core/compare/table-columns'
import { CELLS, type Described, LICENSE } from './described'

const DATA_TYPES: Record<ColumnType, string> = {
  text: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  day: 'sc:Date',
  'day or month': 'sc:Text',
  address: 'sc:URL',
}

// The terms of Croissant 1.0 in the form that its specification asks every file to carry.
const term = (name: string) => [name, `cr:${name}`] as const
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  ...Object.fromEntries(
    ['citeAs', 'column', 'extract', 'field', 'fileProperty', 'fileObject', 'fileSet', 'format', 'includes']
      .concat(['isLiveDataset', 'jsonPath', 'key', 'md5', 'parentField', 'path', 'recordSet', 'references'])
      .concat(['regex', 'repeated', 'replace', 'separator', 'source', 'subField', 'transform'])
      .map(term),
  ),
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
}

/** The metadata of a package as Croissant 1.0 (MLCommons): its files with their checksums, and a record set for each. */
export function croissantMetadata({ name, title, description, url, madeOn, version, tables }: Described) {
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    ...{ name, url, version },
    alternateName: title,
    description: `${description} ${CELLS}`,
    datePublished: madeOn,
    license: LICENSE,
    publisher: { '@type': 'sc:Organization', name: 'Parallax' },
    citeAs: `${title} (${version}). Parallax. ${url}`,
    distribution: tables.map(({ file, about, bytes, sha256 }) => ({
      ...{ '@type': 'cr:FileObject', '@id': file, name: file, description: about },
      ...{ contentUrl: file, contentSize: `${bytes} B`, encodingFormat: 'text/csv', sha256 },
    })),
    recordSet: tables.map((table) => ({
      ...{ '@type': 'cr:RecordSet', '@id': table.name, name: table.name, description: table.about },
      key: { '@id': `${table.name}/ref` },
      field: table.columns.map((column) => ({
        '@type': 'cr:Field',
        '@id': `${table.name}/${column.name}`,
        name: column.name,
        description: column.about,
        dataType: DATA_TYPES[column.type],
        source: { fileObject: { '@id': table.file }, extract: { column: column.name } },
      })),
    })),
  }
}
