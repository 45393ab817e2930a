import type { Metadata } from './metadata/metadata'

/** Why nothing can be taken from a file, page, feed or line. `message` names the thing and says what to do. */
export interface Failure {
  code: FailureCode
  message: string
}

export type FailureCode =
  | 'empty'
  | 'too-big'
  | 'too-deep'
  | 'not-text'
  | 'unknown-kind'
  | 'broken-file'
  | 'password'
  | 'scanned'
  | 'no-article-text'
  | 'list-page'
  | 'cookie-wall'
  | 'robot-check'
  | 'paywall'
  | 'not-a-feed'
  | 'archive-path'
  | 'archive-bomb'
  | 'nested-archive'
  | 'not-json'
  | 'bad-record'

/** Something a person should know of a text that could be taken. */
export interface Note {
  code: NoteCode
  message: string
}

export type NoteCode =
  | 'charset-corrected'
  | 'charset-guessed'
  | 'characters-lost'
  | 'only-opening'
  | 'amp-page'
  | 'live-blog'
  | 'gallery'
  | 'text-from-json-ld'
  | 'pages-without-text'
  | 'words-rejoined'
  | 'word-notes'

/** What a reader makes of one document. `text` is canonical: paragraphs apart by a blank line, the headline first. */
export type Reading =
  | { ok: true; text: string; metadata: Metadata; notes: Note[] }
  | { ok: false; failure: Failure }

/** A reading that failed. */
export function failed(code: FailureCode, message: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, message } }
}
