/** GB/T 9704-2012 §5: A4 with a text area of 156 × 225 mm. All lengths in twips (1/1440 inch). */
export const page = {
  width: 11906,
  height: 16838,
  top: 2098,
  left: 1588,
  right: 1474,
  bottom: 1984,
  header: 851,
  /** Puts the dash of the page number 7 mm under the text. */
  footer: 1400,
} as const

/** 156 mm. */
export const lineLength = page.width - page.left - page.right

/** 225 mm for 22 lines. */
export const linePitch = 579

/** Line spacing of all text of 2号 and 3号. */
export const exactLine = { line: linePitch, lineRule: 'exact' } as const

/** Left free between a table and what follows it. */
export const gapUnderTable = 240

/** Width of one character of 3号 (16 pt), uncondensed. */
export const characterWidth = 320

/** 28 characters of 16 pt fill 156 mm when each gives up a quarter of a point. */
export const condensedBy = 5

/** Font sizes in half points. */
export const size = {
  no2: 44,
  smallNo2: 36,
  no3: 32,
  no4: 28,
  no5: 21,
  smallNo5: 18,
} as const
