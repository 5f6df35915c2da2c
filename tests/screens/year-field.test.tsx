// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noBasics } from '../../src/report/draft'
import { cell, goToStep, headings, openStep, storedDraft, trialDraft } from './open-app'

const year = () => screen.getByLabelText('报告年度')
const basics = { ...noBasics, agency: '某县数据局' }
const projects = { 'disclosure/procurement/projects': '7' }
const bothAsk = { 'requests/received/natural-person': '5' }
const published = { 'disclosure/published-altogether/value': '88条' }

async function openRefused() {
  const cells = { ...projects, ...bothAsk }
  const opened = await openStep('basics', trialDraft({ basics, cells }))
  await opened.user.selectOptions(year(), '2022')
  return { ...opened, refusal: await screen.findByRole('alert') }
}

test('A year of the other format is refused while it would drop figures, and says which', async () => {
  const { user, refusal } = await openRefused()
  expect(refusal).toHaveTextContent('报告年度没有改动')
  expect(refusal).toHaveTextContent('填写了 1 格新格式不再要求的数字')
  expect(refusal).toHaveTextContent('“政府集中采购”整行')
  expect(year()).toHaveValue('2020')
  await user.click(within(refusal).getByRole('button', { name: '保持原年度' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(year()).toHaveValue('2020')
})

test('When the clerk agrees, those figures are set aside and come back with the old year', async () => {
  const { user, refusal, store } = await openRefused()
  await user.click(within(refusal).getByRole('button', { name: '换用 2022 年的格式' }))
  await waitFor(() => expect(year()).toHaveValue('2022'))
  expect(screen.getByLabelText(/^机关名称/)).toHaveValue('某县数据局')
  await waitFor(async () =>
    expect(await storedDraft(store)).toMatchObject({
      year: 2022,
      template: 'standard',
      cells: bothAsk,
      setAside: projects,
    }),
  )
  await user.selectOptions(year(), '2020')
  await waitFor(() => expect(year()).toHaveValue('2020'))
  await goToStep(user, headings.disclosure)
  await waitFor(() => expect(cell('政府集中采购，采购项目数量')).toHaveValue('7'))
})

test('What was typed between the refusal and the agreement is kept', async () => {
  const { user, refusal } = await openRefused()
  await user.type(screen.getByLabelText(/^机关名称/), '（新）')
  await user.click(within(refusal).getByRole('button', { name: '换用 2022 年的格式' }))
  await waitFor(() => expect(year()).toHaveValue('2022'))
  expect(screen.getByLabelText(/^机关名称/)).toHaveValue('某县数据局（新）')
})

test('A year of the other format is taken at once where no figure would be dropped', async () => {
  const { user } = await openStep('basics', trialDraft({ basics, cells: bothAsk }))
  await user.selectOptions(year(), '2023')
  await waitFor(() => expect(year()).toHaveValue('2023'))
  expect(screen.queryByRole('alert')).toBeNull()
  await goToStep(user, headings.requests)
  expect(cell('一、本年新收政府信息公开申请数量，自然人')).toHaveValue('5')
})

test('A change of year keeps what was typed a moment before it', async () => {
  const { user } = await openStep('basics', trialDraft())
  await user.type(screen.getByLabelText(/^机关名称/), '某县数据局')
  await user.selectOptions(year(), '2019')
  await waitFor(() => expect(year()).toHaveValue('2019'))
  expect(screen.getByLabelText(/^机关名称/)).toHaveValue('某县数据局')
})

test("A region's row is printed on demand, and its figure survives being switched off", async () => {
  const { user } = await openStep('basics', trialDraft({ overlays: ['jilin'], cells: published }))
  const overlay = () => screen.getByLabelText(/^加印吉林省补充行/)
  const line = '2020年本行政区域（或本部门）政府信息公开发布总数量（非新闻类、消息类）'
  expect(overlay()).toBeChecked()
  await user.click(overlay())
  await waitFor(() => expect(overlay()).not.toBeChecked())
  await user.click(overlay())
  await waitFor(() => expect(overlay()).toBeChecked())
  // The form is exchanged only after all is saved: by then the clerk is at another step, and stays there.
  await goToStep(user, headings.disclosure)
  await waitFor(() => expect(cell(line)).toHaveValue('88条'))
  expect(window.location.hash).toBe('#/drafts/draft-1/disclosure')
})

test('The format of 2021 offers no regional row', async () => {
  await openStep('basics')
  expect(screen.queryByRole('checkbox')).toBeNull()
})
