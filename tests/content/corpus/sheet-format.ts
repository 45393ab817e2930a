/** The coded sheets and records that content/ was made from, as far as the comparison reads them. */
export interface Sheet {
  terms: SheetTerm[]
  figures: SheetFigure[]
  windows: { exact: string; start: string | null; end: string | null; of: string | null }[]
  sources: SheetSource[]
  observations: string[]
}

type SheetVoice = 'outlet' | 'quoted' | 'attributed'

interface SheetTerm {
  exact: string
  voice: SheetVoice
  speaker: string | null
  position: string
  count: number
}

interface SheetFigure {
  exact: string
  value: number | null
  unitReported: string | null
  population: string | null
  act: string | null
  windowExact: string | null
  recordFigure: string | null
  voice: SheetVoice
  attributedTo: string | null
  position: string
  note: string | null
}

interface SheetSource {
  name: string
  title: string | null
  organisation: string | null
  named: boolean
  cue: string | null
  quotedWords: number | null
  position: string
  via: string | null
}

export interface SheetRecord {
  id: string
  scopeNotes: { note: string; source: string | null; otherSources?: string[] }[]
  figures: SheetRecordFigure[]
}

interface SheetRecordFigure {
  id: string
  label: string
  value: number | null
  unit: string
  population: string
  act: string | null
  window: { start: string | null; end: string | null; stated: string }
  partOf: string | null
  source: string | null
  confidence: string
  confidenceNote?: string | null
  revisions: { value: number | null; date: string | null; note: string; source: string | null }[]
}

/** The sheets' "attributed" is the codebook's "paraphrased". */
export function voiceOf(voice: SheetVoice): string {
  return voice === 'attributed' ? 'paraphrased' : voice
}

/** A phrase without regard to the kind of quotation mark and to capitals, which the texts at hand settled. */
export function plainPhrase(phrase: string): string {
  return phrase.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase()
}
