/** Heights in CSS pixels, known before the chart is loaded, so that its place can be kept. */
export const DEVIATION_LINE = 19 // one printed number
export const DEVIATION_GAP = 8
export const DEVIATION_FOOT = 30 // the scale
export const WINDOW_ROW = 20 // a period with its phrase beside it
export const WINDOW_BAR = 16 // a period alone, its phrase above it
export const LABEL_LINE = 17 // a line of words
export const WINDOW_LANE_PAD = 6 // above what stands in a lane
export const WINDOW_LANE_FOOT = 16 // below it, where the day of publication is marked
export const WINDOW_HEAD = 26
export const WINDOW_FOOT = 30

/** Widths in CSS pixels. */
export const WINDOW_NAMES = 176 // beside the bars
export const WINDOW_SIDE = 8
export const NARROWEST = 320 // a phone 360 px wide, without its margins
