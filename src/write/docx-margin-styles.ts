import type { IParagraphStyleOptions } from 'docx'
import { type Faces, fontOf } from './fonts'
import type { DocxLook } from './look'
import { exactLine, size } from './page'

const basedOn = 'Normal'
/** One character of 四号. */
const oneCharacter = size.no4 * 10

/** What stands above and below the text area: the page number and the mark. */
export function marginStyles(
  { pageNumbers, mark }: DocxLook,
  faces: Faces,
): readonly IParagraphStyleOptions[] {
  return [
    ...(pageNumbers === 'centre' ? centredNumber(faces) : outsideNumbers(faces)),
    ...(mark ? pageMark(faces) : []),
  ]
}

/** 单页码居右空一字，双页码居左空一字 (GB/T 9704-2012 §7.5). */
function outsideNumbers(faces: Faces): IParagraphStyleOptions[] {
  const run = numberRun(faces)
  return [
    {
      id: 'OddPageNumber',
      name: '单页码',
      basedOn,
      run,
      paragraph: { alignment: 'right', indent: { right: oneCharacter } },
    },
    {
      id: 'EvenPageNumber',
      name: '双页码',
      basedOn,
      run,
      paragraph: { alignment: 'left', indent: { left: oneCharacter } },
    },
  ]
}

function centredNumber(faces: Faces): IParagraphStyleOptions[] {
  const run = numberRun(faces)
  return [
    { id: 'CentredPageNumber', name: '居中页码', basedOn, run, paragraph: { alignment: 'center' } },
  ]
}

function numberRun({ song }: Faces) {
  return { font: fontOf(song, song), size: size.no4 }
}

function pageMark({ hei }: Faces): IParagraphStyleOptions[] {
  return [
    {
      id: 'PageMark',
      name: '页面标记',
      basedOn,
      run: { font: fontOf(hei), size: size.no3, color: '7F7F7F' },
      paragraph: { alignment: 'center', spacing: exactLine },
    },
  ]
}
