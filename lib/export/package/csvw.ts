import type { ColumnType } from '@/lib/core/compare/table-columns'
import { CELLS, type Described, LICENSE } from './described'

const DATATYPES: Record<ColumnType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  day: 'date',
  // CSV on the Web has no type for a day or a month.
  'day or month': 'string',
  address: 'anyURI',
}

/**
 * The metadata of a package as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data, 2015): a table group with the
 * columns of each file, their types and what they hold.
 */
export function csvwMetadata({ title, description, url, madeOn, version, tables }: Described) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': title,
    'dc:description': `${description} ${CELLS}`,
    'dc:source': url,
    'dc:created': madeOn,
    'dc:hasVersion': version,
    'dc:license': { '@id': LICENSE },
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    tables: tables.map(({ file, about, columns }) => ({
      url: file,
      'dc:description': about,
      tableSchema: {
        columns: columns.map((column) => ({
          name: column.name,
          titles: column.name,
          datatype: DATATYPES[column.type],
          'dc:description': column.about,
          ...(column.name === 'ref' && { required: true }),
        })),
        primaryKey: 'ref',
      },
    })),
  }
}
