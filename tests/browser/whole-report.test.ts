import { expect, test } from 'vitest'
import { createForm, nameOf } from '../../src/template/form'
import { gridOf } from '../../src/template/grid'
import { standardFormat } from '../../templates/standard-format'
import { longestConversion, textByLibreOffice } from '../libreoffice'
import { cellsOn, orSkip, readReportNamed } from '../shared-reports'
import { beginReport, contentOf, exportFile, goTo, typeNarrative, typeTable } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()
const form = createForm(standardFormat)
const inRequests = (row: string) => `三、本年度办理结果${row}，自然人`

/** Texts that leave nothing to verify beside the figures of the report. */
const texts = {
  overview:
    '（一）主动公开\n全年按规定公开政府信息。\n（二）其他\n依申请公开、政府信息管理、平台建设、监督保障均平稳有序，开展了工作考核。',
  problems: '公开不够及时。下一步改进。',
  others: '申请人均未按收费通知缴费，本年度未收取信息处理费。',
}

test(
  'the figures of a real report, typed cell by cell, come out as printed',
  async (context) => {
    const published = orSkip(readReportNamed('10-huaian-2024'), context)
    const cells = cellsOn(form, published)
    const page = await chromium.open()
    await beginReport(page, published.year, '某某市人民政府')
    await page.getByLabel('署名').fill('某某市人民政府')
    await page.getByLabel('成文日期').fill('2025-3-20')
    await typeNarrative(page, '一、总体情况', texts.overview)
    for (const { id, heading, table } of form.template.sections) {
      if (table === undefined) continue
      await goTo(page, heading)
      await typeTable(page, form, table, cells)
      for (const cell of form.cells.values()) {
        if (cell.table.id !== table || !cell.parts) continue
        const total = page.getByLabel(nameOf(cell), { exact: true })
        await expect
          .poll(() => total.textContent(), { message: `${id}: ${nameOf(cell)}` })
          .toBe(cells[cell.address])
      }
    }
    await typeNarrative(page, '五、存在的主要问题及改进情况', texts.problems)
    await typeNarrative(page, '六、其他需要报告的事项', texts.others)
    await goTo(page, '检查')
    await page.getByText('没有发现错误').waitFor()
    await page.getByText('勾稽关系共 42 项：42 项成立，0 项不成立').waitFor()

    await goTo(page, '三、收到和处理政府信息公开申请情况')
    const granted = page.getByLabel(inRequests('（一）予以公开'), { exact: true })
    const right = await granted.inputValue()
    await granted.fill(String(Number(right) + 7))
    const sentence = page.getByText(
      '第三部分“自然人”列：第一项（3001）＋第二项（34）＝3035，第三项总计（2939）＋第四项（103）＝3042，相差 7。',
    )
    await sentence.waitFor()
    await granted.fill(right)
    await sentence.waitFor({ state: 'detached' })

    await goTo(page, '预览与导出')
    const stem = '某某市人民政府2024年政府信息公开工作年度报告'
    const word = await exportFile(page, /导出 Word/)
    expect(word.suggestedFilename()).toBe(`${stem}.docx`)
    const text = await exportFile(page, /导出纯文本/)
    expect(text.suggestedFilename()).toBe(`${stem}.txt`)

    const inWord = await textByLibreOffice(await contentOf(word))
    for (const label of printedLabels()) {
      expect(withoutSpace(inWord)).toContain(label)
    }
    expect(withoutSpace(inWord)).toContain('2025年3月20日')
    expectInOrder(inWord, Object.values(cells))
    expectInOrder((await contentOf(text)).toString('utf8'), Object.values(cells))
  },
  longestConversion,
)

function printedLabels(): string[] {
  const cells = form.template.tables.flatMap((table) => gridOf(table).flat())
  const headings = form.template.sections.map(({ heading }) => heading)
  return [...cells.map(({ text }) => text), ...headings]
}

/** Every figure stands in the text, one after the other in the form's order. */
function expectInOrder(text: string, figures: readonly string[]): void {
  const found: string[] = text.match(/(?<![\d.])\d+(?:\.\d+)?(?![\d.、年月])/g) ?? []
  let from = 0
  for (const figure of figures) {
    const at = found.indexOf(figure, from)
    expect(at, `${figure} after ${found.slice(Math.max(0, from - 3), from)}`).toBeGreaterThan(-1)
    from = at + 1
  }
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}
