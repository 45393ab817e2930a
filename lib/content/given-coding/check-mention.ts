import type { PortableMention } from '@/lib/core/coding/portable-mention'
import { checkSpeaker } from '../checks/article'
import {
  checkConcept,
  checkKnown,
  checkNoDuplicates,
  checkOrder,
  type Known,
  type Report,
} from '../checks/known'
import { checkAmounts } from '../checks/quantity'

interface Context {
  known: Known
  text: { length: number | null } | null
  /** all of the coding; null where some of them could not be read */
  mentions: readonly PortableMention[] | null
}

/** Reports what is wrong in a mention of web annotations against the codebook and itself, as checkCoded does for YAML. */
export function checkMention(
  mention: PortableMention,
  { known, text, mentions }: Context,
  report: Report,
): void {
  const { kind, phrase, voice, spans } = mention
  if (phrase === '' && kind !== 'citation') report(['phrase'], 'missing; expected words')
  if (voice === null && (kind === 'term' || kind === 'quantity'))
    report(['voice'], `missing; every ${kind} has a voice`)
  checkSpeaker(mention, [], report)
  spans.forEach(({ end }, index) => {
    if (text === null)
      report(['spans', index], 'there is no text (coding.text with its sha256) that this place points into')
    else if (text.length !== null && end > text.length)
      report(['spans', index], `ends at ${end}, beyond the text's length of ${text.length}`)
  })
  switch (mention.kind) {
    case 'term':
      checkKnown(report, ['facet'], 'facet', mention.facet, known.facets)
      checkConcept(mention.concept, mention.facet, known, (message) => report(['concept'], message))
      return
    case 'quantity': {
      checkKnown(report, ['unit'], 'unit', mention.unit, known.units)
      checkKnown(report, ['act'], 'act', mention.act, known.acts)
      checkNoDuplicates(report, 'shift', mention.shifts ?? [], (index) => ['shifts', index])
      if (mention.figure === null && (mention.shifts ?? []).length > 0)
        report(['shifts'], 'a shift is told against a figure, and none is tied')
      checkAmounts(mention, report)
      return
    }
    case 'window':
      checkKnown(report, ['windowKind'], 'window kind', mention.windowKind, known.windowKinds)
      checkOrder(report, [], mention.start, mention.end)
      checkOrder(report, ['literal'], mention.literalStart, mention.literalEnd)
      return
    case 'citation': {
      checkKnown(report, ['sector'], 'sector', mention.sector, known.sectors)
      checkKnown(report, ['mode'], 'mode', mention.mode, known.modes)
      const { duplicateOf, ordinal } = mention
      const isThere =
        !mentions || mentions.some((each) => each.kind === 'citation' && each.ordinal === duplicateOf)
      if (duplicateOf !== null && (!isThere || duplicateOf === ordinal))
        report(['duplicateOf'], `there is no other citation ${duplicateOf} that it could repeat`)
    }
  }
}
