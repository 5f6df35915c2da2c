import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import { type Density, dense, normal } from './density'
import { face, fontOf } from './fonts'
import { characterWidth, linePitch, size } from './page'

/** 28 characters of 16 pt fill 156 mm when each gives up a quarter of a point. */
const condensed = { characterSpacing: -5 } as const
const exactLine = { line: linePitch, lineRule: 'exact' } as const
const indented = { firstLine: 2 * characterWidth, firstLineChars: 200 } as const
const black = { color: '000000' } as const
const basedOn = 'Normal'

export const runInHeading = 'RunInHeading'

/** GB/T 9704-2012 §7.3: faces and sizes of title, headings and text. */
export function reportStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fontOf(face.body),
          size: size.no3,
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
      },
      title: {
        run: { font: fontOf(face.title), size: size.no2, ...black },
        paragraph: {
          alignment: 'center',
          spacing: { ...exactLine, after: linePitch },
          keepNext: true,
          keepLines: true,
        },
      },
      heading1: heading(0, face.hei),
      heading2: heading(1, face.kai),
      heading3: heading(2, face.body),
    },
    paragraphStyles: [...textStyles, ...pageNumberStyles, ...tableStyles],
    characterStyles: [{ id: runInHeading, name: '段首标题', run: { font: fontOf(face.kai) } }],
  }
}

function heading(outlineLevel: number, eastAsia: string) {
  return {
    next: 'BodyText',
    run: { font: fontOf(eastAsia), size: size.no3, ...condensed, ...black },
    paragraph: {
      alignment: 'both',
      spacing: exactLine,
      indent: indented,
      keepNext: true,
      keepLines: true,
      outlineLevel,
    },
  } as const
}

const textStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'BodyText',
    name: 'Body Text',
    basedOn,
    quickFormat: true,
    run: condensed,
    paragraph: { alignment: 'both', spacing: exactLine, indent: indented },
  },
  {
    id: 'Signature',
    name: 'Signature',
    basedOn,
    next: 'Date',
    paragraph: {
      alignment: 'right',
      spacing: { ...exactLine, before: 2 * linePitch },
      keepNext: true,
      keepLines: true,
    },
  },
  {
    id: 'Date',
    name: 'Date',
    basedOn,
    paragraph: { alignment: 'right', spacing: exactLine, keepLines: true },
  },
]

const pageNumberIndent = size.no4 * 10
const pageNumberRun = { font: fontOf(face.song, face.song), size: size.no4 } as const

/** 单页码居右空一字，双页码居左空一字. */
const pageNumberStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'OddPageNumber',
    name: '单页码',
    basedOn,
    run: pageNumberRun,
    paragraph: { alignment: 'right', indent: { right: pageNumberIndent } },
  },
  {
    id: 'EvenPageNumber',
    name: '双页码',
    basedOn,
    run: pageNumberRun,
    paragraph: { alignment: 'left', indent: { left: pageNumberIndent } },
  },
]

/** Each style for table cells in 五号 and, its id ending in `Small`, in 小五. */
const tableStyles: readonly IParagraphStyleOptions[] = [
  ...cellStyles(normal, ''),
  ...cellStyles(dense, '（小五）'),
]

function cellStyles(
  { styleEnding, fontSize, line }: Density,
  nameEnding: string,
): IParagraphStyleOptions[] {
  const spacing = { line, lineRule: 'exact' } as const
  const style = (id: string, name: string, alignment: 'center' | 'left', eastAsia: string) => ({
    id: id + styleEnding,
    name: name + nameEnding,
    basedOn,
    run: { font: fontOf(eastAsia), size: fontSize },
    paragraph: { alignment, spacing },
  })
  return [
    style('TableHeader', '表头', 'center', face.hei),
    style('TableLabel', '表内项目', 'left', face.body),
    style('TableSideLabel', '表内竖排项目', 'center', face.body),
    style('TableFigure', '表内数字', 'center', face.body),
  ]
}
