import type { IParagraphStyleOptions } from 'docx'
import { type Density, dense, normal, roomy } from './density'
import { type Faces, fontOf } from './fonts'

/**
 * Each style for table cells in 五号 and, its id ending in `Small`, in 小五; where a table is to be
 * written into by hand also in 四号, ending in `Large`.
 */
export function cellStyles(faces: Faces, isRoomy: boolean): readonly IParagraphStyleOptions[] {
  return [
    ...stylesOf(faces, normal, ''),
    ...stylesOf(faces, dense, '（小五）'),
    ...(isRoomy ? [...stylesOf(faces, roomy, '（四号）'), signing(faces)] : []),
  ]
}

/** Under the room for a signature, the day it is given. */
function signing({ body }: Faces): IParagraphStyleOptions {
  const { styleEnding, fontSize, line } = roomy
  return {
    id: `TableSigning${styleEnding}`,
    name: '表内签署（四号）',
    basedOn: 'Normal',
    run: { font: fontOf(body), size: fontSize },
    paragraph: { alignment: 'right', spacing: { line, lineRule: 'exact' } },
  }
}

function stylesOf(
  faces: Faces,
  { styleEnding, fontSize, line }: Density,
  nameEnding: string,
): IParagraphStyleOptions[] {
  const spacing = { line, lineRule: 'exact' } as const
  const style = (id: string, name: string, alignment: 'center' | 'left', eastAsia: string) => ({
    id: id + styleEnding,
    name: name + nameEnding,
    basedOn: 'Normal',
    run: { font: fontOf(eastAsia), size: fontSize },
    paragraph: { alignment, spacing },
  })
  return [
    style('TableHeader', '表头', 'center', faces.hei),
    style('TableLabel', '表内项目', 'left', faces.body),
    style('TableSideLabel', '表内竖排项目', 'center', faces.body),
    style('TableFigure', '表内数字', 'center', faces.body),
  ]
}
