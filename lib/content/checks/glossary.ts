import type { ParsedFile } from '../parse-file'
import type { GlossaryFile } from '../schema/glossary'
import { checkKnown, type Known, type Report } from './known'

/**
 * Reports ids, spellings, units and acts that stand in two entries, in one file or in two, and references to what is not there.
 * `reportIn` gives the Report of one file.
 */
export function checkGlossary(
  files: readonly ParsedFile<GlossaryFile>[],
  known: Pick<Known, 'units' | 'acts'>,
  reportIn: (file: ParsedFile<GlossaryFile>) => Report,
): void {
  const all = files.flatMap((file) =>
    file.data.entries.map((entry, index) => ({ entry, report: reportIn(file), path: ['entries', index] })),
  )
  const ids = new Set(all.map(({ entry }) => entry.id))
  const taken = new Map<string, string>()
  for (const { entry, report, path } of all) {
    const claim = (kind: string, value: string, at: PropertyKey[]) => {
      const other = taken.get(`${kind} ${value}`)
      if (other !== undefined) report([...path, ...at], `${kind} "${value}" stands in "${other}" too`)
      taken.set(`${kind} ${value}`, entry.id)
    }
    claim('entry', entry.id, ['id'])
    claim('spelling', entry.word.toLowerCase(), ['word'])
    entry.forms.forEach((form, index) => {
      claim('spelling', form.toLowerCase(), ['forms', index])
    })
    entry.units.forEach((unit, index) => {
      claim('unit', unit, ['units', index])
      checkKnown(report, [...path, 'units', index], 'unit', unit, known.units)
    })
    entry.acts.forEach((act, index) => {
      claim('act', act, ['acts', index])
      checkKnown(report, [...path, 'acts', index], 'act', act, known.acts)
    })
    entry.seeAlso.forEach((id, index) => {
      if (id === entry.id) report([...path, 'seeAlso', index], `"${id}" refers to itself`)
      checkKnown(report, [...path, 'seeAlso', index], 'entry', id, ids)
    })
  }
}
