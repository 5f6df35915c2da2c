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
