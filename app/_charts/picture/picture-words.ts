import { formatDay } from '../../_wording/dates'

/** What stands around a chart in its picture. */
export interface PictureWords {
  title: string
  /** how the signs are read, under the title, where the drawing does not say so itself */
  note?: string
  /** "Distances of printed numbers from the record, 12 articles" */
  shows: string
  /** names of the releases it is about; empty where it is about all */
  releases: string[]
  /** what the file is called, in words of a-z, digits and hyphens, without the day: "ddor-2017-03-distances" */
  file: string
}

/** The line at the foot: what is shown, of which releases, and where and when it was taken. `day` is an ISO day. */
export function sourceLine({ shows, releases }: PictureWords, address: string, day: string): string {
  const of = releases.length > 0 ? releases.join('; ') : 'all releases'
  return `${shows}: ${of}. Parallax, ${formatDay(day)}, ${address}`
}

/** "parallax-ddor-2017-03-distances-2026-11-26.svg" */
export function pictureFileName({ file }: PictureWords, day: string, ending: string): string {
  return `parallax-${file}-${day}.${ending}`
}

/** The address of a chart as it is now, with every filter and without the phrase that is open. */
export function chartAddress(page: URL, id: string): string {
  const address = new URL(page)
  address.searchParams.delete('open')
  address.hash = id
  return address.href.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%2F/g, '/')
}
