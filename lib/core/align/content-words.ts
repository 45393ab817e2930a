// Words that say only that people are meant, or nothing about whom: they tell no figure from another.
const EMPTY = new Set(
  (
    'a an the of in on at to for from by with and or as that which who whom whose this these those it its their they them ' +
    'he his she her we our you is are was were be been being has have had having do does did will would could can may ' +
    'not than then there here said say says told so such about nearly almost more less most least some over under up down ' +
    'into out also one any all each every other others another own only just total number numbers count counted counts ' +
    'people person persons individual individuals alien aliens immigrant immigrants migrant migrants noncitizen noncitizens ' +
    'citizen citizens foreign national nationals illegal illegally undocumented unauthorized deportable inmate inmates ' +
    'ice agency government federal states united country percent percentage share rate per by record records report reported ' +
    'el la los las de del en y que con un una por se al su sus personas inmigrantes indocumentados ' +
    'among amongst last first same following previously immigration officer one two three four five six seven eight nine ten ' +
    'plus context passage letter staff seen became aware whatever above below line lines text seen part parts group groups'
  ).split(' '),
)

/** Wordings of one thing, so that "murderers" meets "homicide". The first of each row is the one kept. */
const KIN: readonly (readonly string[])[] = [
  ['homicide', 'murder', 'murderer', 'murderou', 'homicidio', 'asesinato', 'killing', 'killer'],
  ['convict', 'conviction', 'convicted', 'guilty', 'condena', 'condenado', 'felon', 'felony'],
  ['charge', 'charged', 'pending', 'accused', 'awaiting', 'cargo', 'pendiente', 'accusation'],
  [
    'remove',
    'removal',
    'removed',
    'deport',
    'deportation',
    'deported',
    'deportee',
    'deportaciones',
    'deportado',
  ],
  ['return', 'returned'],
  ['release', 'released', 'freed', 'loose', 'discharged', 'liberado', 'liberacion', 'bookout', 'booked out'],
  ['held', 'detained', 'detention', 'hold', 'holding', 'custody', 'detainee', 'detenido', 'locked', 'jailed'],
  ['detainer', 'request', 'hold request'],
  [
    'decline',
    'declined',
    'refused',
    'denied',
    'denial',
    'rejected',
    'ignored',
    'refusal',
    'unhonored',
    'turned',
  ],
  ['honor', 'honored', 'honoured'],
  ['sexual', 'sex', 'rape', 'rapist'],
  ['drug', 'drugs', 'narcotic', 'droga'],
  ['dui', 'drunk', 'driving', 'alcohol', 'liquor', 'intoxicated'],
  ['kidnap', 'kidnapping', 'kidnapped', 'secuestro', 'abduction'],
  ['weapon', 'gun', 'arma', 'firearm'],
  ['assault', 'agresion', 'agresione'],
  ['burglary', 'atraco', 'burglar'],
  ['arrest', 'arrested', 'arrestado', 'apprehended', 'apprehension'],
  ['encounter', 'encountered', 'met'],
  ['child', 'children', 'minor', 'juvenile', 'kid'],
  ['family', 'familia', 'families'],
  ['die', 'died', 'death', 'dead'],
  ['border', 'cbp', 'patrol', 'fronterizo'],
  ['interior', 'inland'],
  ['bed', 'capacity', 'cama', 'place'],
  ['county', 'condado'],
  ['supervision', 'supervised', 'supervisory'],
  ['rearrest', 'redetained', 'recaptured'],
  ['issue', 'issued', 'lodged', 'prepared', 'submitted'],
  ['missing', 'lost'],
]

const HEAD = new Map(KIN.flatMap(([head = '', ...others]) => [head, ...others].map((word) => [word, head])))

/** What a phrase says by denying it: "no conviction" is no conviction, and "non-detained" not "detained". */
const DENIALS: readonly [RegExp, string][] = [
  // "criminal charges" are charges; "criminal aliens" are another group than aliens
  [/\bcriminal (?=(?:charge|conviction|record|histor|background)\w*)/g, ''],
  [
    /\b(?:non|not)[- ](?:currently )?(?:being )?(?:detained|detention|in (?:\w+’?'?s? ){0,3}(?:detention|custody)|held)\b/g,
    ' nondetained ',
  ],
  [/\bout(?:side)? (?:of )?(?:\w+ )?(?:detention|custody)\b/g, ' nondetained '],
  [
    /\bneither\b|\b(?:no|without|sin|never)(?: any| prior| known)? (?:criminal )?(?:record|records|history|histories|antecedentes(?: penales)?)\b|\bbroken a law\b/g,
    ' unconvicted uncharged ',
  ],
  [/\b(?:no|not|without|never|nor)(?: \w+){0,2} convict(?:ed|ions?)\b/g, ' unconvicted '],
  [/\b(?:no|not|without|never|nor)(?: pending| criminal| \w+){0,2} charge[sd]?\b/g, ' uncharged '],
  [/\bnot (?:released|charged)\b/g, ' kept '],
  [/\blevel (\d)\b/g, ' level$1 '],
]

/**
 * The words of a phrase that can tell one figure from another, each once, in the order of the text, with words of one
 * meaning made one ("murderers" and "homicides"; "not in custody" is one word). Lower case, without digits but those of a level.
 */
export function contentWords(text: string): string[] {
  const plain = DENIALS.reduce((words, [pattern, by]) => words.replace(pattern, by), folded(text))
  const found = new Set<string>()
  for (const [word] of plain.matchAll(/[a-z]+(?:\d(?!\d))?/g)) {
    if (word.length < 2 || EMPTY.has(word)) continue
    const stem = stemOf(word)
    const kept = HEAD.get(word) ?? HEAD.get(stem) ?? stem
    if (!EMPTY.has(kept)) found.add(kept)
  }
  return [...found]
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
}

const SHORTEST_STEM = 4 // below it an ending is as likely the word itself ("sing", "bus")

/** A word without its plural and "-ing"; enough to meet itself again, not a dictionary. */
function stemOf(word: string): string {
  if (word.endsWith('ies') && word.length > SHORTEST_STEM) return `${word.slice(0, -3)}y`
  if (word.endsWith('ses') && word.length > SHORTEST_STEM + 1) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss') && word.length >= SHORTEST_STEM) return word.slice(0, -1)
  return word
}
