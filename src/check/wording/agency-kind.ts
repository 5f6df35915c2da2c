import type { AgencyType } from '../../template/wording-rule'

export type AgencyLevel = 'province' | 'city' | 'county' | 'township'

/** What an agency's name tells of it; undefined where it does not tell. */
export interface AgencyKind {
  readonly type: AgencyType | undefined
  readonly level: AgencyLevel | undefined
}

const township = /[镇乡](?:人民)?(?:政府|$)|街道(?:办|$)|苏木/
const county = /[县旗]|(?<!自治|开发|管理|示范|合作|保护|[新园地林社景矿特])区/
const city = /[市盟]|自治州|地区|..州/
const province = /省|自治区/
const municipalities = /^(?:北京|天津|上海|重庆)市(?!.*[县区镇乡街])/

/** Read off the smallest unit that the name holds: 沈阳市辽中区统计局 is an agency of a county. */
export function agencyKind(name: string): AgencyKind {
  const plain = name.replace(/\s/g, '')
  return { type: typeOf(plain), level: levelOf(plain) }
}

function levelOf(name: string): AgencyLevel | undefined {
  if (township.test(name)) return 'township'
  if (municipalities.test(name)) return 'province'
  if (county.test(name)) return 'county'
  if (city.test(name)) return 'city'
  return province.test(name) ? 'province' : undefined
}

/**
 * The office of a government reports for itself or for the government: its name does not tell. A
 * 街道办事处 is neither a government nor a department of one.
 */
function typeOf(name: string): AgencyType | undefined {
  if (/政府办公?[厅室]/.test(name)) return undefined
  if (/(?:人民政府|[省市县区旗镇乡州盟])$/.test(name)) return 'government'
  return /(?:局|委|委员会|厅|办公室|中心|部|署|院|队)$/.test(name) ? 'department' : undefined
}

/** 规章 are made by 国务院部门, provinces, and cities and 自治州 with districts (《立法法》). */
export function mayMakeRegulations(name: string): boolean {
  const { type, level } = agencyKind(name)
  if (level === 'township' || level === 'county') return false
  return level === undefined || type !== 'department'
}
