import type { NilReport } from '../src/template/nil-report'

interface NilTexts {
  readonly platformAspect: string
  readonly otherTable: NilReport['otherTable']
  readonly others: string
  readonly saysNoFees: boolean
}

/** Sentences of our own wording, no official quotation. */
export function nilReport({ platformAspect, otherTable, others, saysNoFees }: NilTexts): NilReport {
  return {
    tables: ['requests', 'reconsideration-litigation'],
    carriedIn: { table: 'requests', row: 'carried-in' },
    otherTable,
    gaps: [
      {
        id: 'disclosure',
        label: '主动公开：本机关公开了什么',
        hint: '接在“本年度，本机关”后面，例如：通过区政府门户网站主动公开信息20条，主要是机构职能和部门预决算。',
      },
      {
        id: 'management',
        label: '政府信息管理：谁审核，怎么管',
        hint: '例如：拟公开的信息由科室初审、办公室复核后发布。',
      },
      {
        id: 'platform',
        label: '平台建设：在哪里公开，做了什么',
        hint: '例如：使用区政府网站的政府信息公开平台，及时更新本机关栏目。',
      },
      {
        id: 'supervision',
        label: '监督保障：分工、培训、考核',
        hint: '例如：明确一名分管负责人和一名经办人，参加了一次业务培训。各级人民政府还要写工作考核、社会评议、责任追究结果。',
      },
      {
        id: 'problem',
        label: '存在的主要问题',
        hint: '接在“存在的主要问题是”后面，例如：信息更新不够及时。',
      },
      {
        id: 'measure',
        label: '改进措施',
        hint: '接在“下一步，”后面，例如：每季度检查一次栏目更新情况。',
      },
    ],
    texts: [
      {
        section: 'overview',
        text: [
          '（一）主动公开',
          '本年度，本机关{disclosure}。',
          '（二）依申请公开',
          '本年度没有收到政府信息公开申请，没有上年结转的申请，也没有因政府信息公开工作被申请行政复议、被提起行政诉讼。',
          '（三）政府信息管理',
          '{management}。',
          `（四）${platformAspect}`,
          '{platform}。',
          '（五）监督保障',
          '{supervision}。',
        ].join('\n'),
      },
      { section: 'problems', text: '存在的主要问题是{problem}。\n下一步，{measure}。' },
      { section: 'others', text: others },
    ],
    saysNoFees,
  }
}
