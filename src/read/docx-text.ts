import { breakPage } from './docx-flow'
import { addToParagraph, flowOf, type Reading, rowOf } from './docx-reading'
import type { XmlTag } from './scan-xml'

/** What stands in a run, and what of it is passed over. */
export const runContent: ReadonlyMap<string, (reading: Reading, tag: XmlTag) => void> = new Map([
  ['w:r', startRun],
  ['m:r', startRun],
  ['w:t', startText],
  ['m:t', startText],
  ['w:tab', addTab],
  ['w:ptab', addTab],
  ['w:br', addBreak],
  ['w:cr', addBreak],
  ['w:noBreakHyphen', addHyphen],
  ['w:sym', addSymbol],
  ['w:fldChar', stepThroughField],
  ['w:ins', noteRevision],
  ['w:moveTo', noteRevision],
  ['w:del', passOverDeleted],
  ['w:moveFrom', passOverDeleted],
  ['w:sdtPr', passOver],
  ['w:sdtEndPr', passOver],
  ['w:rt', passOver],
  ['w:rPrChange', passOver],
  ['w:pPrChange', passOver],
  ['w:tblPrChange', passOver],
  ['w:tblGridChange', passOver],
  ['w:trPrChange', passOver],
  ['w:tcPrChange', passOver],
  ['w:tblPrExChange', passOver],
  ['w:sectPrChange', passOver],
  ['w:numberingChange', passOver],
  ['mc:AlternateContent', startAlternatives],
  ['mc:Choice', takeAlternative],
  ['mc:Fallback', takeAlternative],
  ['a:blip', notePicture],
  ['v:imagedata', notePicture],
  ['w:altChunk', noteForeignChunk],
])

function startRun(reading: Reading): void {
  reading.isHidden = false
  reading.isRaised = false
}

function startText(reading: Reading, tag: XmlTag): void {
  reading.isInText = true
  reading.keepsSpace = tag.attribute('xml:space') === 'preserve'
}

/** In a paragraph's properties the same name is a tab stop. */
function addTab(reading: Reading, tag: XmlTag): void {
  if (tag.parent === 'w:r') addToParagraph(reading, '\t')
}

function addBreak(reading: Reading, tag: XmlTag): void {
  if (tag.attribute('w:type') !== 'page') addToParagraph(reading, '\n')
  else if (!reading.isHidden) breakPage(flowOf(reading), reading.styles)
}

function addHyphen(reading: Reading): void {
  addToParagraph(reading, '-')
}

/** Characters of symbol fonts have no meaning without their font; 〓 stands for them. */
function addSymbol(reading: Reading, tag: XmlTag): void {
  const code = parseInt(tag.attribute('w:char') ?? '', 16)
  const isKnown = code >= 0x20 && code < 0xd800
  if (!isKnown) reading.notes.warn('有的符号要靠专门的字体显示，无法辨认，读作“〓”。')
  addToParagraph(reading, isKnown ? String.fromCharCode(code) : '〓')
}

/** A field is its code up to the separator, then its result, which is what people see. */
function stepThroughField({ fields }: Reading, tag: XmlTag): void {
  const step = tag.attribute('w:fldCharType')
  if (step === 'begin') fields.push(true)
  else if (step === 'end') fields.pop()
  else if (fields.length > 0) fields[fields.length - 1] = false
}

function noteRevision({ notes }: Reading): void {
  notes.note('文件里有修订记录，按接受全部修订之后的内容读取。')
}

/** Around runs it is deleted text; in properties it says that a row or a paragraph's end is deleted. */
function passOverDeleted(reading: Reading, tag: XmlTag): void {
  noteRevision(reading)
  const row = rowOf(reading)
  const { paragraph } = flowOf(reading)
  if (tag.parent === 'w:trPr' && row) row.isDeleted = true
  if (tag.parent === 'w:rPr' && paragraph) paragraph.joinsNext = true
  passOver(reading)
}

function passOver(reading: Reading): void {
  reading.skipped = 1
}

function startAlternatives({ alternatives }: Reading): void {
  alternatives.push(false)
}

/** The same content in several forms, of which one is to be read (ECMA-376-3 §10.2). */
function takeAlternative(reading: Reading): void {
  const { alternatives } = reading
  if (alternatives[alternatives.length - 1]) passOver(reading)
  else alternatives[alternatives.length - 1] = true
}

function notePicture({ notes }: Reading): void {
  notes.warn('文件里有图片，图片里的文字没有读取。')
}

function noteForeignChunk({ notes }: Reading): void {
  notes.warn('文件里嵌着另一个文档，其中的内容没有读取。请用 Word 打开后另存一份再试。')
}
