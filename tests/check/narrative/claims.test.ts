import { describe, expect, test } from 'vitest'
import { checkReport } from '../checked'
import { claimsIn, districtReport, findingsIn, statesIn } from './texts'

const received = '全县收到政府信息公开申请30件'

describe('A figure of the text', () => {
  test('is found where it stands, with what it was taken for and the cells that it is of', () => {
    const [claim] = claimsIn('平稳。\n全年不予公开 3 件。')
    expect(claim).toMatchObject({
      section: 'overview',
      paragraph: 1,
      start: 7,
      end: 10,
      text: '3 件',
      means: '不予公开',
      expected: 3,
      state: 'agrees',
      isLive: false,
    })
    expect(claim?.addresses).toHaveLength(8)
  })

  test('that is in no table stays unbound and gives no finding', () => {
    const text =
      '召开会议3次，发布信息260余条，办理人大代表建议12件，受理网上留言45件，办结率100%。'
    expect(claimsIn(text).map(({ state }) => state)).toEqual(Array(5).fill('unbound'))
    expect(findingsIn(text)).toEqual([])
  })

  test('is understood by what the sentence before it spoke of', () => {
    expect(statesIn(`${received}，上年结转4件。已办结29件，结转下年度5件。`)).toEqual([
      '30件 agrees',
      '4件 agrees',
      '29件 agrees',
      '5件 agrees',
    ])
  })

  test('is asked about where only the receipt of requests is spoken of, not of what', () => {
    expect(statesIn('本机关收到申请30件。')).toEqual(['30件 agrees'])
    expect(statesIn('全年收到申请123件。')).toEqual(['123件 question'])
    expect(statesIn('受理公众申请123件。')).toEqual(['123件 question'])
    expect(statesIn('收到公民提交的申请123件。')).toEqual(['123件 question'])
  })

  test('is understood by the heading above it', () => {
    expect(statesIn('（二）依申请公开\n全年共受理34件。')).toEqual(['34件 agrees'])
    expect(statesIn('（一）政务服务\n全年共受理34件。')).toEqual(['34件 unbound'])
  })

  test('is understood by the clause before it, where its own has no words', () => {
    expect(statesIn('全年收到政府信息公开申请，共计31件。')).toEqual(['31件 differs'])
  })

  test('is understood by the words behind it', () => {
    expect(statesIn('14件予以公开、3件部分公开，29件已答复。')).toEqual([
      '14件 agrees',
      '3件 agrees',
      '29件 agrees',
    ])
  })

  test('that names more than the table does is left alone', () => {
    expect(statesIn('制发政策文件、规范性文件8件。')).toEqual(['8件 unbound'])
    expect(statesIn('制发规范性文件6件，清理规范性文件20件。')).toEqual([
      '6件 agrees',
      '20件 unbound',
    ])
  })

  test('waits for a blank cell', () => {
    const report = districtReport(2025, {
      cells: { 'requests/carried-in/natural-person': '' },
      narratives: { overview: '上年结转3件，结转下年度5件。' },
    })
    const claims = checkReport(report).claims
    expect(claims.map(({ state, expected }) => [state, expected])).toEqual([
      ['open', undefined],
      ['agrees', 5],
    ])
  })
})

describe('An approximate figure', () => {
  test('agrees with what it can stand for and differs from the rest', () => {
    expect(statesIn('收到政府信息公开申请近30件，办理行政许可3.2万件。')).toEqual([
      '近30件 agrees',
      '3.2万件 agrees',
    ])
    expect(statesIn('收到政府信息公开申请20余件，行政处罚250余件。')).toEqual([
      '20余件 agrees',
      '250余件 agrees',
    ])
    expect(statesIn('行政处罚240余件，行政许可3.3万件。')).toEqual([
      '240余件 differs',
      '3.3万件 differs',
    ])
  })
})

describe('A percentage', () => {
  const lastYear = districtReport(2024, {
    cells: { 'requests/received/natural-person': '21', 'requests/granted/natural-person': '7' },
  })

  test('of growth is recomputed from last year’s report, and waits for it', () => {
    expect(statesIn(`${received}，同比增长20%。`, lastYear)).toEqual(['30件 agrees', '20% agrees'])
    expect(statesIn(`${received}，同比增长21%。`, lastYear)).toEqual(['30件 agrees', '21% differs'])
    expect(statesIn(`${received}，同比增长21%。`)).toEqual(['30件 agrees', '21% open'])
    expect(statesIn(`${received}，比2024年增加5件。`, lastYear)).toEqual([
      '30件 agrees',
      '5件 agrees',
    ])
  })

  test('or a figure of a change is never taken for the thing itself', () => {
    expect(statesIn('收到政府信息公开申请减少5件。')).toEqual(['5件 unbound'])
    expect(statesIn('政府信息公开申请增加5件，增长20%。', lastYear)).toEqual([
      '5件 unbound',
      '20% unbound',
    ])
  })

  test('that was cut and not rounded is only asked about', () => {
    expect(statesIn('予以公开14件，占48.2%。')).toEqual(['14件 agrees', '48.2% question'])
    expect(statesIn('予以公开14件，占48.3%。')).toEqual(['14件 agrees', '48.3% agrees'])
    expect(statesIn('予以公开14件，占48.1%。')).toEqual(['14件 agrees', '48.1% differs'])
  })

  test('of what was done in time is left alone', () => {
    expect(statesIn(`${received}，按期办结率100%。`)).toEqual(['30件 agrees', '100% unbound'])
  })
})

describe('Words around a figure make a question of a difference', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['自2019年以来收到政府信息公开申请200件。', '以来'],
    ['2024年收到政府信息公开申请20件。', '2024 年'],
    ['县政府办公室收到政府信息公开申请8件。', '本级'],
    ['县公安局收到政府信息公开申请12件。', '一部分单位'],
    ['累计制定规范性文件80件。', '累计'],
    ['网站公开规范性文件9件。', '网上'],
  ]
  test.for(cases)('%s', ([text, reason]) => {
    const findings = findingsIn(text)
    expect(findings.map(({ level }) => level)).toEqual(['note'])
    expect(findings[0]?.message).toContain(reason)
  })

  test('and the figures of one sentence make one question', () => {
    const findings = findingsIn('县公安局收到政府信息公开申请12件，县教育局收到5件。')
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toContain('县教育局收到5件')
  })

  test('but the agency’s own name does not', () => {
    expect(findingsIn('县政府收到政府信息公开申请31件。').map(({ level }) => level)).toEqual([
      'warning',
    ])
  })

  test('and last year’s figures are held against last year’s report, where it is there', () => {
    const lastYear = districtReport(2024)
    expect(statesIn('2024年收到政府信息公开申请30件。', lastYear)).toEqual(['30件 agrees'])
  })
})

describe('A clause that says there was none', () => {
  test('is held against all cells that it names', () => {
    expect(statesIn('全年未收到政府信息公开申请，无行政复议、行政诉讼。')).toEqual([
      '未收到政府信息公开申请 differs',
      '无行政复议、行政诉讼 differs',
    ])
  })

  test('is no claim where it is an aim or names something unknown', () => {
    expect(statesIn('确保无行政复议、行政诉讼。')).toEqual([])
    expect(statesIn('未发生政府信息公开方面的责任追究。')).toEqual([])
    expect(statesIn('无正当理由不得拒绝政府信息公开申请。')).toEqual([])
  })

  test('of what is left is asked about beside a figure of what is left', () => {
    expect(statesIn(`${received}，均已办结。`)).toEqual(['30件 agrees', '均已办结 differs'])
    expect(statesIn(`${received}，5件结转下年度，均已办结。`)).toEqual([
      '30件 agrees',
      '5件 agrees',
      '均已办结 question',
    ])
    expect(statesIn(`${received}，均按期作出了答复。`)).toEqual(['30件 agrees'])
  })
})

describe('A thing that no table holds', () => {
  test('is told twice with two figures only where both mean the whole of this year', () => {
    const once = '主动公开政府信息20条。'
    expect(findingsIn(`${once}\n主动公开政府信息21条。`)).toHaveLength(1)
    expect(findingsIn(`${once}\n2024年主动公开政府信息21条。`)).toEqual([])
    expect(findingsIn(`${once}\n通过网站主动公开政府信息12条。`)).toEqual([])
    expect(findingsIn(`${once}\n发布消息30条，其中主动公开政府信息12条。`)).toEqual([])
  })
})

describe('A figure of cases', () => {
  test('is only asked about where nothing says that it is of 政府信息公开', () => {
    expect(statesIn('全县受理行政复议210件。')).toEqual(['210件 question'])
    expect(statesIn('因政府信息公开被申请行政复议210件。')).toEqual(['210件 differs'])
  })
})

describe('A finding', () => {
  test('says where, both figures and what to do, and marks the words', () => {
    const [finding] = findingsIn('平稳。\n全县新收政府信息公开申请31件。')
    expect(finding).toMatchObject({
      level: 'warning',
      where: 'section/overview',
      place: '第一部分第2段“全县新收政府信息公开申请31件”',
      expected: 30,
      actual: 31,
      difference: 1,
      span: { section: 'overview', paragraph: 1, start: 12, end: 15, text: '31件' },
    })
    expect(finding?.message).toContain('相差 1。请核对')
  })

  test('marks the words as they were typed, also behind a figure that follows the table', () => {
    const live = '{{requests/carried-in/total}}'
    const text = `上年结转${live}件，全县新收政府信息公开申请31件。`
    const [finding] = findingsIn(text)
    expect(finding?.span && text.slice(finding.span.start, finding.span.end)).toBe('31件')
  })
})
