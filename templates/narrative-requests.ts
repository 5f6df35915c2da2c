import type { Subject } from '../src/template/narrative-rule'

/** How texts speak of table three. */
export const requestsSubject = {
  id: 'requests',
  name: '政府信息公开申请',
  words: [
    '(政府|)信息公开申请(件|案件|事项|量|数|)',
    '依申请公开(政府信息|信息|申请|申请件|件|事项|案件|要求|)',
    '依申请信息公开(申请|)',
    '公开政府信息(的|)申请',
    '公开申请(件|)',
    '申请公开政府信息',
  ],
  units: ['件', '宗', '起', '例'],
  table: 'requests',
  dimensions: [
    {
      id: 'stage',
      axis: 'rows',
      assumed: { name: '收到的申请', ids: [['received'], ['received', 'carried-in']] },
      facets: [
        {
          name: '本年新收',
          words: ['(本年|本年度|今年|年内|当年|)新(收|收到|增|接收|受理)', '收到', '接收', '接到'],
          ids: [['received']],
          doubtful: [['received', 'carried-in']],
          isCommon: true,
        },
        {
          name: '受理的申请',
          words: ['受理', '收办', '收件', '应办理', '登记'],
          ids: [['received'], ['received', 'carried-in']],
          isCommon: true,
        },
        {
          name: '上年结转',
          words: [
            '(上年|上年度|上一年|上一年度|去年|去年度|往年)(结转|转结|遗留|转入)',
            '(结转|转结)(上年|上年度|上一年度)',
          ],
          ids: [['carried-in']],
        },
        {
          name: '本年度办理结果总计',
          words: ['(已|均已|)(答复|回复)', '(已|)办结', '办理(完成|完毕|完结)', '(已|)答复办理'],
          ids: [['results-total']],
          isCommon: true,
        },
        {
          name: '结转下年度',
          words: [
            '(结转|转结|转|顺延|延|延续|转入|跨)(至|到|入|)(下年|下年度|下一年|下一年度|次年|明年)',
          ],
          ids: [['carried-over']],
        },
        {
          name: '尚未办结、结转下年度',
          words: ['未(办结|答复)(的|)', '尚未(办结|答复)', '(正在|尚在|仍在)办理(中|)'],
          ids: [['carried-over']],
          isCommon: true,
        },
        {
          name: '结转',
          words: ['结转', '转结'],
          ids: [['carried-over'], ['carried-in']],
          isCommon: true,
        },
        { name: '予以公开', words: ['予以公开', '同意公开', '全部公开'], ids: [['granted']] },
        {
          name: '部分公开',
          words: ['(予以|)部分(予以|)公开', '区分处理'],
          ids: [['partly-granted']],
        },
        {
          name: '不予公开',
          words: ['不(予|同意|予以)公开'],
          ids: [['refused']],
        },
        { name: '无法提供', words: ['(信息|)无法提供'], ids: [['unavailable']] },
        { name: '不予处理', words: ['(作|)不(予|再)处理'], ids: [['not-processed']] },
        { name: '其他处理', words: ['(作|按|)其(他|它)(方式|)处理'], ids: [['other-results']] },
        {
          name: '本机关不掌握相关政府信息',
          words: ['(本机关|)不掌握(相关|)(政府|)(信息|)'],
          ids: [['not-held']],
        },
        {
          name: '没有现成信息需要另行制作',
          words: ['没有现成信息(需要|需|)(另行制作|)'],
          ids: [['needs-creation']],
        },
        { name: '重复申请', words: ['重复申请'], ids: [['repeated-request']] },
        {
          name: '信访举报投诉类申请',
          words: ['信访(、|)举报(、|)投诉类(申请|)'],
          ids: [['complaint']],
        },
      ],
    },
    {
      id: 'applicant',
      axis: 'columns',
      usual: ['total'],
      lingers: true,
      facets: [
        {
          name: '自然人',
          words: ['自然人', '(公民|个人)(提出|)申请'],
          ids: [['natural-person']],
          isCommon: true,
        },
        {
          name: '法人或其他组织',
          words: ['法人(或|和|及|、)(者|)其(他|它)组织', '法人(、|和)组织', '组织申请'],
          ids: [['organisations']],
          isCommon: true,
        },
        {
          name: '商业企业',
          words: ['(商业|)企业'],
          ids: [['business']],
          isCommon: true,
        },
        {
          name: '科研机构',
          words: ['科研机构'],
          ids: [['research']],
          isCommon: true,
        },
        {
          name: '社会公益组织',
          words: ['社会公益组织'],
          ids: [['public-benefit']],
          isCommon: true,
        },
        {
          name: '法律服务机构',
          words: ['法律服务机构'],
          ids: [['legal-services']],
          isCommon: true,
        },
      ],
    },
  ],
} as const satisfies Subject
