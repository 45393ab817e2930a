import type { Read } from './cursor'
import type { Reference } from './reference'

/** What a reader returns: the reference read and the token after it; null when none begins here. */
export type Found = Read<Reference> | null
