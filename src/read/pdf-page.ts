/** One drawn character; lengths are points, y goes down from the upper edge of the page. */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The middle of the line it stands in. */
  readonly middle: number
  readonly size: number
  readonly isVertical: boolean
}

/** A straight line that runs along the page, drawn as a stroke or as a thin filled box. */
export interface Ruling {
  readonly isVertical: boolean
  /** Its x where it is vertical, its y otherwise. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  /** Has text that is not drawn, as programs lay it over a scan that they have recognised. */
  readonly hasHiddenText: boolean
  /** Has text of a font that cannot be read or does not say which characters it draws. */
  readonly hasUnreadableText: boolean
}
