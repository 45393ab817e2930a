import { DOUBLING, IRREGULAR } from './irregular-verbs'
import { PARTICLES, SPEECH_VERBS } from './speech-verbs'
import { SEEMING_VERBS, STANCE_VERBS } from './stance-verbs'

export const Form = { Base: 1, Present: 2, Past: 4, Participle: 8, Ing: 16 } as const

/** What may follow a verb of citing; the letters are explained at SPEECH_VERBS. */
export const Frame = {
  Parenthetical: 1,
  Object: 2,
  Clause: 4,
  Infinitive: 8,
  Recipient: 16,
  Document: 32,
  Passive: 64,
  Seeming: 128,
} as const

const FRAME_OF: Record<string, number> = {
  s: Frame.Parenthetical,
  o: Frame.Object,
  t: Frame.Clause,
  i: Frame.Infinitive,
  r: Frame.Recipient,
  d: Frame.Document,
  v: Frame.Passive,
}

export interface Verb {
  base: string
  /** frames in which it reports something said, and frames in which it ascribes a stance */
  speech: number
  stance: number
  speechPrepositions: Set<string>
  stancePrepositions: Set<string>
  particle: string | null
}

export const VERBS: Verb[] = []
const BY_BASE = new Map<string, number>()
/** A verb form, in lower case: its verb (index into VERBS) and the forms it may be (bits of Form). */
export const VERB_FORMS = new Map<string, { verb: number; form: number }>()

const verbOf = (base: string): Verb => {
  const known = BY_BASE.get(base)
  if (known !== undefined) return VERBS[known] as Verb
  const verb: Verb = {
    base,
    speech: 0,
    stance: 0,
    speechPrepositions: new Set(),
    stancePrepositions: new Set(),
    particle: PARTICLES[base] ?? null,
  }
  BY_BASE.set(base, VERBS.length)
  VERBS.push(verb)
  return verb
}

function add(lines: [string, string][], stance: boolean) {
  for (const [frames, words] of lines) {
    const [letters = '', ...prepositions] = frames.split(/ ?\+/).map((part) => part.trim())
    for (const base of words.split(' ')) {
      const verb = verbOf(base)
      let bits = 0
      for (const letter of letters) bits |= FRAME_OF[letter] ?? 0
      if (stance) verb.stance |= bits
      else verb.speech |= bits
      for (const word of prepositions) (stance ? verb.stancePrepositions : verb.speechPrepositions).add(word)
    }
  }
}

add(SPEECH_VERBS, false)
add(STANCE_VERBS, true)
for (const base of SEEMING_VERBS.split(' ')) verbOf(base).stance |= Frame.Seeming
for (const base of Object.keys(PARTICLES)) verbOf(base)

const doubling = new Set(DOUBLING.split(' '))
const note = (word: string, verb: number, form: number) => {
  const known = VERB_FORMS.get(word)
  if (!known) VERB_FORMS.set(word, { verb, form })
  else if (known.verb === verb) known.form |= form
}

VERBS.forEach(({ base }, verb) => {
  const consonantY = /[^aeiou]y$/.test(base)
  const stem = doubling.has(base) ? base + base.slice(-1) : base.endsWith('e') ? base.slice(0, -1) : base
  note(base, verb, Form.Base)
  note(
    consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`,
    verb,
    Form.Present,
  )
  note(base.endsWith('ee') || base.endsWith('oe') ? `${base}ing` : `${stem}ing`, verb, Form.Ing)
  const irregular = IRREGULAR[base]
  if (irregular) {
    note(irregular[0], verb, Form.Past)
    note(irregular[1], verb, Form.Participle)
  } else note(consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`, verb, Form.Past | Form.Participle)
})
