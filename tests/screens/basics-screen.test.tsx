// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noBasics } from '../../src/report/draft'
import { openStep, someDraft, storedDraft } from './open-app'

const agency = () => screen.getByLabelText(/^机关名称/)
const title = () => screen.getByLabelText('报告标题')
const date = () => screen.getByLabelText('成文日期（可不填）')
const missingAgency = /还没有填写。请填写机关全称。/

test('A missing agency is told after leaving the field, not before, until it is there', async () => {
  const { user } = await openStep('basics')
  expect(screen.queryByText(missingAgency)).toBeNull()
  await user.click(agency())
  expect(agency()).toBeValid()
  await user.tab()
  expect(agency()).toBeInvalid()
  expect(agency()).toHaveAccessibleDescription(expect.stringMatching(missingAgency))
  await user.type(agency(), '某县数据局')
  expect(screen.queryByText(missingAgency)).toBeNull()
})

test('The standard title follows the agency and the year', async () => {
  const { user } = await openStep('basics')
  expect(title()).toHaveAttribute('placeholder', '2025年政府信息公开工作年度报告')
  await user.type(agency(), '某县数据局')
  expect(title()).toHaveAttribute('placeholder', '某县数据局2025年政府信息公开工作年度报告')
  expect(document.title).toBe('基本信息 - 某县数据局2025年政府信息公开工作年度报告')
  await user.selectOptions(screen.getByLabelText('报告年度'), '2023')
  await screen.findByPlaceholderText('某县数据局2023年政府信息公开工作年度报告')
  expect(agency()).toHaveValue('某县数据局')
})

test("A title of one's own is kept, and 改用标准标题 gives it up", async () => {
  const { user } = await openStep('basics')
  expect(screen.queryByRole('button', { name: '改用标准标题' })).toBeNull()
  await user.type(title(), '年度报告')
  await user.type(agency(), '某县数据局')
  expect(document.title).toBe('基本信息 - 年度报告')
  await user.click(screen.getByRole('button', { name: '改用标准标题' }))
  expect(title()).toHaveValue('')
  expect(document.title).toContain('某县数据局2025年')
  expect(screen.queryByRole('button', { name: '改用标准标题' })).toBeNull()
})

test.each(['2026-1-20', '２０２６年１月２０日', '20260120', '二〇二六年一月二十日'])(
  'The date %s stays as typed, beside what it is printed as',
  async (typed) => {
    const { user } = await openStep('basics')
    await user.type(date(), typed)
    await user.tab()
    expect(date()).toHaveValue(typed)
    expect(date()).toBeValid()
    expect(screen.getByText('印成“2026年1月20日”。')).toBeVisible()
  },
)

test('Of a date that is printed as it was typed nothing more is said', async () => {
  const { user } = await openStep('basics')
  await user.type(date(), '2026年1月20日')
  expect(screen.queryByText(/^印成“/)).toBeNull()
})

test.each(['2026年2月30日', '一月二十日', '2026120'])(
  'The date %s stays as typed and is explained',
  async (typed) => {
    const { user } = await openStep('basics')
    await user.type(date(), typed)
    await user.tab()
    expect(date()).toHaveValue(typed)
    expect(date()).toBeInvalid()
    expect(date()).toHaveAccessibleDescription(
      expect.stringContaining(`“${typed}”看不懂。请按“2026年1月20日”的样子填写。`),
    )
  },
)

test('An empty date is no error', async () => {
  const { user } = await openStep('basics')
  await user.click(date())
  await user.tab()
  expect(date()).toBeValid()
})

test('Everything typed is stored as typed when the draft is left', async () => {
  const { user, store } = await openStep('basics')
  await user.type(agency(), ' 某县数据局 ')
  await user.type(screen.getByLabelText('正文前的说明（可不填）'), '第一段{Enter}第二段')
  await user.type(screen.getByLabelText('联系方式（可不填）'), '电话 1234')
  await user.type(screen.getByLabelText('署名（可不填）'), '数据局')
  await user.click(screen.getByRole('link', { name: '年报' }))
  await screen.findByRole('link', { name: /^某县数据局2025年/ })
  expect((await storedDraft(store)).basics).toEqual({
    ...noBasics,
    agency: ' 某县数据局 ',
    preamble: '第一段\n第二段',
    contact: '电话 1234',
    signature: '数据局',
  })
})

test('A draft comes back into its fields as it was left', async () => {
  const basics = { ...noBasics, agency: '某县数据局', title: '报告', date: '2026年1月9日' }
  await openStep('basics', someDraft({ basics }))
  expect([agency(), title(), date()].map((field) => field.getAttribute('name'))).toEqual([
    'basics.agency',
    'basics.title',
    'basics.date',
  ])
  expect(agency()).toHaveValue('某县数据局')
  expect(title()).toHaveValue('报告')
  expect(date()).toHaveValue('2026年1月9日')
})
