import { describe, expect, test } from 'vitest'
import { findingKey, openFindings } from '../../src/check/acknowledge'
import type { Finding } from '../../src/check/finding'

function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'documents-in-force',
    level: 'warning',
    where: 'disclosure/regulations/in-force',
    place: '第二部分“规章”',
    message: '第二部分“规章”：应当是 11.5，这里是 12，相差 0.5。',
    basis: '推断',
    ...parts,
  }
}

describe('A warning', () => {
  test('stands open until there is a reason', () => {
    expect(openFindings([finding()], {})).toHaveLength(1)
    expect(openFindings([finding()], { [findingKey(finding())]: '  ' })).toHaveLength(1)
    expect(openFindings([finding()], { [findingKey(finding())]: '机构改革' })).toHaveLength(0)
  })

  test('is open again as soon as it says something else', () => {
    const reasons = { [findingKey(finding())]: '机构改革' }
    const changed = finding({ message: '第二部分“规章”：应当是 11.5，这里是 13，相差 1.5。' })
    expect(openFindings([changed], reasons)).toEqual([changed])
  })

  test('keeps its reason when a paragraph is put in above it', () => {
    const before = finding({ message: '第一部分第 2 段“54件”：表格中是 53，文中是 54。' })
    const after = finding({ message: '第一部分第 3 段“54件”：表格中是 53，文中是 54。' })
    expect(openFindings([after], { [findingKey(before)]: '口径不同' })).toEqual([])
    const asOnce = 'documents-in-force 第一部分第 3 段“54件”：表格中是 53，文中是 54。'
    expect(openFindings([after], { [asOnce]: '口径不同' })).toEqual([])
    const elsewhere = finding({ message: '第五部分第 3 段“54件”：表格中是 53，文中是 54。' })
    expect(openFindings([elsewhere], { [findingKey(before)]: '口径不同' })).toEqual([elsewhere])
  })

  test('has a key that parts no path', () => {
    expect(findingKey(finding())).not.toMatch(/[.[\]"']/)
  })
})

test('an error is open whatever was written about it', () => {
  const error = finding({ level: 'error' })
  expect(openFindings([error], { [findingKey(error)]: '没关系' })).toEqual([error])
})

test('a note is never open', () => {
  expect(openFindings([finding({ level: 'note' })], {})).toEqual([])
})
