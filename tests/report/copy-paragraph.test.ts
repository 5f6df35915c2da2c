import { expect, test } from 'vitest'
import { copyParagraph } from '../../src/report/copy-paragraph'
import { paragraphsOf } from '../../src/report/paragraph'

const headings = '（一）主动公开情况\n（二）依申请公开情况\n（三）监督保障情况'

test('A paragraph that begins with its heading takes the place of the bare one', () => {
  const lastYear = paragraphsOf(
    '（一）主动公开情况。全年公开信息12条。\n（二）依申请公开情况。没有收到。',
  )
  expect(copyParagraph(headings, lastYear, 1)).toEqual({
    text: '（一）主动公开情况\n（二）依申请公开情况。没有收到。\n（三）监督保障情况',
    under: '（二）依申请公开情况',
  })
})

test('A paragraph below a heading goes below the same heading, behind what stands there', () => {
  const lastYear = paragraphsOf('（一）主动公开情况\n公开12条。\n另有3条。')
  const once = copyParagraph(headings, lastYear, 1).text
  expect(copyParagraph(once, lastYear, 2)).toEqual({
    text: '（一）主动公开情况\n公开12条。\n另有3条。\n（二）依申请公开情况\n（三）监督保障情况',
    under: '（一）主动公开情况',
  })
})

test('A heading with another number is the same heading', () => {
  const lastYear = paragraphsOf('（四）监督保障情况\n开展培训1次。')
  expect(copyParagraph(headings, lastYear, 1).text).toBe(`${headings}\n开展培训1次。`)
})

test('What has no heading, or one that is not there, goes to the end', () => {
  const lastYear = paragraphsOf('本局全年平稳。\n（一）其他\n没有。')
  expect(copyParagraph(headings, lastYear, 0)).toEqual({
    text: `${headings}\n本局全年平稳。`,
    under: undefined,
  })
  expect(copyParagraph(headings, lastYear, 2).text).toBe(`${headings}\n没有。`)
  expect(copyParagraph('', lastYear, 0).text).toBe('本局全年平稳。')
})

test('A heading that has text below keeps it', () => {
  const lastYear = paragraphsOf('（一）主动公开情况。全年公开信息12条。')
  expect(copyParagraph('（一）主动公开情况\n已经写好的。\n（二）其他', lastYear, 0).text).toBe(
    '（一）主动公开情况\n已经写好的。\n（一）主动公开情况。全年公开信息12条。\n（二）其他',
  )
})
