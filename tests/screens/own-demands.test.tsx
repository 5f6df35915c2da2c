// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { findingKey } from '../../src/check/acknowledge'
import { wordFile } from '../../src/files/make-files'
import { noBasics } from '../../src/report/draft'
import { readReport } from '../../src/report/report'
import { defaultSettings } from '../../src/report/settings'
import { extractDraft } from '../../src/write/embed-draft'
import { checkReport } from '../check/checked'
import { formForYear } from '../template/every-form'
import { chosenFile, openApp, openStep, someDraft, storedDraft } from './open-app'

const demands = () => screen.getByText(/^本机关另外的要求/)
const deadline = () => screen.getByLabelText('本机关的公布期限')
const agency = '某县数据局'

test('A deadline of one’s own and words to keep out are stored as typed', async () => {
  const { user, store } = await openStep('basics')
  await user.click(demands())
  await user.type(deadline(), '2026-1-15')
  await user.type(screen.getByLabelText('不得出现的词'), '星火工程{Enter}七号院')
  await waitFor(async () =>
    expect((await storedDraft(store)).basics).toMatchObject({
      deadline: '2026-1-15',
      keptOut: '星火工程\n七号院',
    }),
  )
  expect(screen.getByText('按“2026年1月15日”核对。')).toBeVisible()
  expect(screen.getByText('还有 3 天')).toBeVisible()
})

test.each([
  [agency, '法定公布期限（2026年1月31日）', '还有 19 天'],
  ['某县人民政府', '', undefined],
])('The days left are told once they are few: %s', async (name, deadlineText, left) => {
  await openStep('basics', someDraft({ basics: { ...noBasics, agency: name } }))
  const note = screen.queryByText(/还有 \d+ 天/)
  if (left === undefined) expect(note).toBeNull()
  else expect(note?.closest('p')).toHaveTextContent(`离${deadlineText}${left}。`)
})

test('A finding on the deadline leads into the folded part', async () => {
  const basics = { ...noBasics, agency, deadline: '月底' }
  const { user } = await openStep('check', someDraft({ basics }))
  await user.click(screen.getByRole('link', { name: /“月底”看不懂/ }))
  await waitFor(() => expect(deadline()).toHaveFocus())
  expect(demands().closest('details')).toHaveAttribute('open')
})

test('A Word file that is to be published carries no draft', async () => {
  const draft = someDraft({ settings: { ...defaultSettings, carriesDraft: false } })
  const file = await wordFile(readReport(draft, formForYear(2025)), draft, false)
  expect(extractDraft(file)).toBeUndefined()
})

test('The words to keep out do not leave in the Word file', async () => {
  const basics = { ...noBasics, agency, deadline: '2026年1月15日', keptOut: '星火工程' }
  const narratives = { problems: '推进星火工程。' }
  const found = checkReport(readReport(someDraft({ basics, narratives }), formForYear(2025)))
  const quoting = found.findings.filter(({ message }) => message.includes('星火工程'))
  expect(quoting).not.toEqual([])
  const acknowledged = Object.fromEntries(
    [...quoting.map(findingKey), 'until 别的提醒'].map((key) => [key, '已核实']),
  )
  const draft = someDraft({ basics, acknowledged })
  const file = await wordFile(readReport(draft, formForYear(2025)), draft, true)
  const inside = JSON.parse(extractDraft(file) ?? '')
  expect(inside.basics).toEqual({ ...basics, keptOut: '' })
  expect(inside.acknowledged).toEqual({ 'until 别的提醒': '已核实' })
})

const wordOf = async (keptOut: string) => {
  const draft = someDraft({ basics: { ...noBasics, agency, keptOut } })
  return chosenFile('年报.docx', await wordFile(readReport(draft, formForYear(2025)), draft, true))
}

test('Opening a Word file says that the words to keep out did not come along', async () => {
  const { user } = await openApp()
  await user.upload(screen.getByLabelText('选择草稿文件'), await wordOf('星火工程'))
  const notice = await screen.findByRole('alert')
  expect(notice).toHaveTextContent('“年报.docx”里没有带“不得出现的词”')
  expect(notice).toHaveTextContent('在“基本信息”末尾的“本机关另外的要求”里再填一次')
  await user.click(screen.getByRole('button', { name: '打开草稿' }))
  expect(await screen.findByLabelText(/^机关名称/)).toHaveValue(agency)
})

test('A Word file whose draft had no words to keep out opens at once', async () => {
  const { user } = await openApp()
  await user.upload(screen.getByLabelText('选择草稿文件'), await wordOf(' \n'))
  expect(await screen.findByLabelText(/^机关名称/)).toHaveValue(agency)
})
