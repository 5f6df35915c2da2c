import type { Heading, Paragraph } from '../document/block'
import { mostColumnsAtNormal } from './density'
import type { Style } from './html-element'

/**
 * The faces of GB/T 9704-2012 as Windows, macOS and WPS call them, and what a reader's machine may
 * hold instead. The Chinese face comes first: a Latin one would draw “ ” … — half as wide. Without
 * quotation marks, which some editors escape twice.
 */
const fonts = {
  title: '方正小标宋简体,华文中宋,STZhongsong,宋体,SimSun,serif',
  hei: '黑体,SimHei,STHeiti,Microsoft YaHei,sans-serif',
  kai: '楷体_GB2312,楷体,KaiTi,STKaiti,serif',
  body: '仿宋_GB2312,仿宋,FangSong,STFangsong,serif',
} as const

const text = { 'font-size': '18px', 'line-height': 1.9 } as const
const indented = { 'text-indent': '2em' } as const
const regular = { 'font-weight': 'normal' } as const
/** No line of a single character, where the browser knows how. */
const balanced = { 'text-wrap': 'balance' } as const

/** Said on every element: editors drop what a page or a wrapper would hand down. */
export const headingStyles: Readonly<Record<Heading['level'], Style>> = {
  0: {
    margin: '0 0 1em',
    'text-align': 'center',
    ...balanced,
    'font-family': fonts.title,
    'font-size': '26px',
    'line-height': 1.5,
    ...regular,
  },
  1: { margin: '1em 0 0.4em', ...indented, 'font-family': fonts.hei, ...text, ...regular },
  2: { margin: 0, ...indented, 'font-family': fonts.kai, ...text, ...regular },
  3: { margin: 0, ...indented, 'font-family': fonts.body, ...text, ...regular },
}

/** 附件 two characters in, its names below each other behind 附件： (GB/T 9704-2012 §7.3.4). */
const hanging = { 'padding-left': '5em', 'text-indent': '-3em' } as const

/** A name under the first one. */
export const nextAttachmentStyle: Style = { margin: 0, 'text-indent': 0 }

const signOff = { 'text-align': 'right', 'font-family': fonts.body, ...text } as const

export const paragraphStyles: Readonly<Record<Paragraph['role'], Style>> = {
  body: { margin: 0, ...indented, 'text-align': 'justify', 'font-family': fonts.body, ...text },
  attachments: { margin: '1em 0 0', ...hanging, 'font-family': fonts.body, ...text },
  'attachment-label': { margin: '0 0 1em', 'font-family': fonts.hei, ...text },
  signature: { margin: '2em 0 0', ...signOff },
  date: { margin: 0, ...signOff },
}

/** Whole on a line where it fits one. */
export const unbrokenStyle: Style = { display: 'inline-block' }

export const pageBreakStyle: Style = {
  margin: '2em 0',
  border: 0,
  'border-top': '1px solid',
  'page-break-after': 'always',
}

/** Against style sheets that set a size for every element. */
const sameSize = { 'font-size': 'inherit' } as const

export const runInHeadingStyle: Style = { 'font-family': fonts.kai, ...sameSize }

/** Many columns are set closer; what has no room for its least width scrolls inside its box. */
export interface TableLook {
  readonly fontSize: string
  readonly padding: number
  readonly leastWidth: string
}

const normal: TableLook = { fontSize: '15px', padding: 6, leastWidth: '100%' }
const dense: TableLook = { fontSize: '14px', padding: 3, leastWidth: '720px' }

export function lookOf(columns: number): TableLook {
  return columns > mostColumnsAtNormal ? dense : normal
}

export interface CellLook {
  readonly align: 'left' | 'center'
  readonly isLabelling: boolean
  /** Over columns, not before a row. */
  readonly isHeader: boolean
  readonly isEmpty: boolean
}

/** A table wider than a telephone scrolls by itself, not with the page. */
export const boxStyle: Style = {
  position: 'relative',
  margin: '0.5em 0 1em',
  'overflow-x': 'auto',
}

/** Lines take the colour of the text, for pages with a dark ground. */
const line = { border: '1px solid' } as const

export function tableStyle({ leastWidth }: TableLook): Style {
  return {
    width: '100%',
    'min-width': leastWidth,
    'border-collapse': 'collapse',
    ...line,
    'font-family': fonts.body,
    'line-height': 1.5,
  }
}

/** Short, since a report has 300 cells: only what style sheets of websites often say of a cell. */
export function cellStyle({ fontSize, padding }: TableLook, cell: CellLook): Style {
  return {
    ...line,
    padding: `${padding}px`,
    ...(cell.isEmpty && { height: '1.5em' }),
    'text-align': cell.align,
    'vertical-align': 'middle',
    'font-size': fontSize,
    ...(cell.isLabelling && { ...regular, ...balanced }),
    ...(cell.isHeader && { 'font-family': fonts.hei }),
  }
}

/** One column of characters, read downwards. Its width is told, for Chromium takes the length for it. */
export const uprightStyle: Style = {
  display: 'inline-block',
  width: '1.5em',
  ...sameSize,
  'writing-mode': 'vertical-rl',
}

/** Plain where a CMS strips what hides its text. */
export const captionStyle: Style = { padding: 0, 'font-size': '14px', ...regular }

/** Out of sight, though not out of hearing as `display: none` is. */
export const unseenStyle: Style = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clip: 'rect(0,0,0,0)',
  'white-space': 'nowrap',
}
