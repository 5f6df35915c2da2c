import { describe, expect, test } from 'vitest'
import { formOf, templateForYear } from '../../src/template/library'
import { library } from '../../templates/library'
import { longestConversion, textByLibreOffice } from '../libreoffice'
import { orSkip, readSeedNamed } from '../shared-reports'
import { beginReport, contentOf, exportFile, goTo, typeTable } from './clerk'
import { startChromium } from './open-page'

const chromium = startChromium()

/** The seeds are printed on the trial form; 004 reports on 2022, when another form was in force. */
describe.each(['000', '001', '002', '003', '004'])('seed %s, written again', (id) => {
  test(
    'comes out on the form of its year with every paragraph and every zero',
    async (context) => {
      const seed = orSkip(readSeedNamed(id), context)
      const template = orSkip(templateForYear(library, seed.year), context)
      const overlays = seed.publishedAltogether === undefined ? [] : ['jilin']
      const form = formOf(library, { template: template.id, overlays, year: seed.year })
      if (!form) throw new Error('no form')
      const page = await chromium.open()
      await beginReport(page, seed.year, seed.agency)
      if (overlays.length > 0) await page.getByLabel(/加印吉林省补充行/).check()
      await page.getByLabel('报告标题').fill(seed.title)
      await page.getByLabel('正文前的说明').fill(seed.preamble)
      await page.getByLabel('署名').fill(seed.signature)
      await page.getByLabel('成文日期').fill(seed.date)

      const zeros = Object.fromEntries(
        [...form.cells.keys()].map((address) => [
          address,
          address.includes('published-altogether') ? (seed.publishedAltogether ?? '') : '0',
        ]),
      )
      for (const section of form.template.sections) {
        await goTo(page, section.heading)
        if (section.table === undefined) {
          await page.getByLabel(`${section.heading}：正文`).fill(seed.narratives[section.id] ?? '')
          continue
        }
        if (seed.year === 2022 && section.table === 'disclosure') {
          await page.getByText('与2019年试行格式相比，这张表有变化').click()
          await page.getByText(/不再填报：.*“其他对外管理服务事项”整行/).waitFor()
          await page.getByText(/不再填报：.*“政府集中采购”整行/).waitFor()
        }
        await typeTable(page, form, section.table, zeros)
      }

      await goTo(page, '检查')
      const lacksFigure = seed.publishedAltogether === ''
      await page
        .getByText(lacksFigure ? /^还有 1 处没有填写$/ : /^没有发现错误，还有 \d+ 处提醒没有核实$/)
        .waitFor()
      await goTo(page, '预览与导出')
      const word = await exportFile(page, /导出 Word/)
      expect(word.suggestedFilename().endsWith('（草稿）.docx')).toBe(true)
      const printed = (await textByLibreOffice(await contentOf(word))).replace(/\s/g, '')
      const paragraphs = [seed.title, seed.preamble, ...Object.values(seed.narratives)]
      for (const paragraph of paragraphs.flatMap((text) => text.split('\n'))) {
        expect(printed).toContain(paragraph.replace(/\s/g, ''))
      }
      // 20 or 22 rows of results with seven zeros each stand between the two group labels.
      expect(printed.match(/0{7}/g)?.length).toBeGreaterThanOrEqual(23)
    },
    longestConversion,
  )
})
