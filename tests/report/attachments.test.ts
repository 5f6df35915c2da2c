import { describe, expect, test } from 'vitest'
import { attachmentsOf } from '../../src/report/attachments'

describe('The names of attachments', () => {
  test('are the lines without end marks', () => {
    expect(attachmentsOf('统计表；\n\n  清单。\n')).toEqual(['统计表', '清单'])
  })

  test.each([
    ['1.统计表', '统计表'],
    ['1.2025年统计表', '2025年统计表'],
    ['12．统计表', '统计表'],
    ['1、2025年统计表', '2025年统计表'],
    ['（1）统计表', '统计表'],
    ['(二)统计表', '统计表'],
    ['三、统计表', '统计表'],
    ['②统计表', '统计表'],
    ['附件1：统计表', '统计表'],
    ['附件：1.统计表', '统计表'],
    ['附件2 2025年统计表', '2025年统计表'],
  ])('lose the number that the clerk typed: %j', (line, name) => {
    expect(attachmentsOf(line)).toEqual([name])
  })

  test.each([
    '2025年统计表',
    '2025.1—12月统计表',
    '1.5万元以上收费清单',
    '附件材料清单',
    '附件2025年版目录',
    '十项重点工作清单',
    '12345热线统计表',
    '“十四五”规划',
  ])('keep what is no number of a list: %j', (line) => {
    expect(attachmentsOf(line)).toEqual([line])
  })

  test('that are nothing but a number stay as they are', () => {
    expect(attachmentsOf('附件1')).toEqual(['附件1'])
  })
})
