import type { z } from 'zod'
import { echo } from './content-error'
import { suggestion } from './nearest'

type Issue = z.core.$ZodIssue

/** What a zod issue found, in words, with the value echoed. */
export function issueMessage(issue: Issue): string {
  const { input } = issue
  switch (issue.code) {
    case 'invalid_type':
      return input === undefined
        ? `missing; expected ${typeInWords(issue.expected)}`
        : `expected ${typeInWords(issue.expected)}, not ${echo(input)}`
    case 'invalid_value': {
      const known = issue.values.map(String)
      const near = typeof input === 'string' ? suggestion(input, known) : ''
      const what = input === undefined ? 'missing' : `unknown value ${echo(input)}`
      return `${what}; expected one of ${known.join(', ')}${near}`
    }
    case 'too_small':
      return `${echo(input)} is too small; expected ${sizeInWords(issue.origin, 'at least', issue.minimum)}`
    case 'too_big':
      return `${echo(input)} is too big; expected ${sizeInWords(issue.origin, 'at most', issue.maximum)}`
    case 'invalid_format':
      return `${echo(input)} is not ${formatInWords(issue.format, issue.message)}`
    case 'invalid_union': {
      const wants = issue.errors.flatMap((branch) => branch.map(issueWant))
      return `${echo(input)} is not ${[...new Set(wants)].join(' or ')}`
    }
    default:
      return input === undefined ? issue.message : `${issue.message}: ${echo(input)}`
  }
}

function sizeInWords(origin: string, bound: string, size: number | bigint): string {
  if (origin === 'array') return `${bound} ${size} ${Number(size) === 1 ? 'entry' : 'entries'}`
  if (origin === 'string') return `${bound} ${size} ${Number(size) === 1 ? 'character' : 'characters'}`
  return `${bound} ${size}`
}

function typeInWords(type: string): string {
  const names: Record<string, string> = {
    string: 'words',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
  }
  return names[type] ?? type
}

function formatInWords(format: string, message: string): string {
  if (format === 'date') return 'a day of the calendar as YYYY-MM-DD'
  if (format === 'url') return 'a web address'
  return message
}

function issueWant(issue: Issue): string {
  if (issue.code === 'invalid_format') return formatInWords(issue.format, issue.message)
  if (issue.code === 'invalid_type') return typeInWords(issue.expected)
  return issue.message
}
