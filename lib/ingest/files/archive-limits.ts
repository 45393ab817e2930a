/** What may come out of an archive; sizes in bytes, counted as they are unpacked, whatever the archive claims. */
export interface ArchiveLimits {
  entries: number
  entryBytes: number
  totalBytes: number
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 10_000,
  entryBytes: 30_000_000,
  totalBytes: 1_000_000_000,
}
