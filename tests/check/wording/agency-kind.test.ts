import { describe, expect, test } from 'vitest'
import { agencyKind, mayMakeRegulations } from '../../../src/check/wording/agency-kind'

describe('The name of an agency tells its level and its kind', () => {
  test.each([
    ['甲乙县丙丁镇人民政府', 'township', 'government'],
    ['甲乙区丙丁街道办事处', 'township', undefined],
    ['丙丁乡', 'township', 'government'],
    ['甲乙县城乡建设局', 'county', 'department'],
    ['镇江市财政局', 'city', 'department'],
    ['沈阳市辽中区统计局', 'county', 'department'],
    ['甲乙自治县人民政府', 'county', 'government'],
    ['甲乙旗人民政府', 'county', 'government'],
    ['宿迁市', 'city', 'government'],
    ['甲乙族自治州人民政府', 'city', 'government'],
    ['国家税务总局宿迁市税务局', 'city', 'department'],
    ['内蒙古自治区人民政府', 'province', 'government'],
    ['北京市教育委员会', 'province', 'department'],
    ['重庆市万州区人民政府', 'county', 'government'],
    ['江苏省教育厅', 'province', 'department'],
    ['淮安市人民政府办公室', 'city', undefined],
    ['苏州工业园区管理委员会', undefined, 'department'],
    ['教育部', undefined, 'department'],
    ['', undefined, undefined],
  ])('%s', (name, level, type) => {
    expect(agencyKind(name)).toEqual({ level, type })
  })
})

describe('规章 are made by', () => {
  test.each(['教育部', '宿迁市人民政府', '宿迁市', '江苏省人民政府', '甲乙族自治州人民政府'])(
    '%s',
    (name) => {
      expect(mayMakeRegulations(name)).toBe(true)
    },
  )
})

describe('No 规章 are made by', () => {
  test.each(['甲乙县人民政府', '丙丁镇人民政府', '宿迁市教育局', '江苏省教育厅', '甲乙县财政局'])(
    '%s',
    (name) => {
      expect(mayMakeRegulations(name)).toBe(false)
    },
  )
})
