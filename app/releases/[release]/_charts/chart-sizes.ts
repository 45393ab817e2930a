/** Heights in CSS pixels, known before the chart is loaded, so that its place can be kept. */
export const DEVIATION_HEAD = 26 // the figure and what it counts
export const DEVIATION_LINE = 19 // one printed number
export const DEVIATION_GAP = 8
export const DEVIATION_FOOT = 30
export const WINDOW_ROW = 20
export const WINDOW_LANE_PAD = 4 // above the bars of a lane
export const WINDOW_LANE_FOOT = 14 // below them, where the day of publication is marked
export const WINDOW_HEAD = 26
export const WINDOW_FOOT = 30
