/** Where the form of a new guide stands. */
export interface NewGuideState {
  answer: number
  error: string | null
  name: string
  about: string
}
