/** Where the form of addresses stands. */
export interface WebhookState {
  error: string | null
  url: string
  /** of the address that was added just now; shown this once */
  secret: string | null
}
