/** Where the form of a style guide stands. */
export interface GuideState {
  answer: number
  error: string | null
  /** each with its line and field, as far as they can be told */
  errors: { line: number | null; place: string; message: string }[]
  yaml: string
}
