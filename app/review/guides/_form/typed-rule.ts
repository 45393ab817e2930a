import { EMPTY_RULE, EXEMPT, type RuleFields, WHERE } from '@/lib/content/style/rule-fields'
import { textOf } from '../../../import/_actions/form-fields'
import type { RuleState } from './rule-state'

/** What was typed and ticked in the form of a rule. */
export function typedRule(form: FormData): RuleFields {
  const typed = Object.fromEntries(
    Object.entries(EMPTY_RULE).map(([name, value]) => [
      name,
      Array.isArray(value) ? form.getAll(name).map(String) : textOf(form, name).replaceAll('\r\n', '\n'),
    ]),
  ) as unknown as RuleFields
  return { ...typed, where: inOrder(WHERE, typed.where), exempt: inOrder(EXEMPT, typed.exempt) }
}

function inOrder(all: readonly string[], ticked: readonly string[]): string[] {
  return all.filter((one) => ticked.includes(one))
}

const FIELD = /^rules\[(\d+)\](?:\.([a-z]+))?/

/** The errors of a guide as the form of its rule at `index` shows them. */
export function atFields(
  errors: readonly { place: string; message: string }[],
  index: number,
): RuleState['errors'] {
  return errors.map(({ place, message }) => {
    const [, rule, field = ''] = FIELD.exec(place) ?? []
    const isHere = rule === String(index)
    const bare = isHere ? message.replace(/^rule "[^"]*": /, '') : message
    return {
      field: isHere && field in EMPTY_RULE ? (field as keyof RuleFields) : null,
      message: isHere || place === '' ? bare : `${place}: ${bare}`,
    }
  })
}
