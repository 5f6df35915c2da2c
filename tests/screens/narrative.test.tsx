// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { goToStep, headings, openStep, someDraft, storedDraft } from './open-app'

const text = () => screen.getByLabelText<HTMLTextAreaElement>(`${headings.overview}：正文`)
const second = () => screen.getByRole('button', { name: '插入小标题（一）' })
const third = () => screen.getByRole('button', { name: '插入小标题 1.' })

test('The buttons insert the next numbers of the sub-headings, each on a line of its own', async () => {
  const { user } = await openStep('overview')
  await user.click(second())
  await user.keyboard('主动公开')
  await user.click(third())
  await user.keyboard('网站')
  await user.click(third())
  await user.keyboard('公报')
  await user.click(second())
  await user.keyboard('监督保障')
  await user.click(third())
  expect(text()).toHaveValue('（一）主动公开\n1.网站\n2.公报\n（二）监督保障\n1.')
  await waitFor(() => expect(text()).toHaveFocus())
})

test('A sub-heading goes where the caret is, and the caret behind its number', async () => {
  const { user } = await openStep('overview')
  await user.type(text(), '前文{Enter}后文')
  text().setSelectionRange(2, 2)
  await user.click(second())
  expect(text()).toHaveValue('前文\n（一）\n后文')
  expect(text().selectionStart).toBe(6)
})

test('A sub-heading takes the place of no text that is selected', async () => {
  const { user } = await openStep('overview')
  await user.type(text(), '主动公开')
  text().setSelectionRange(0, 4)
  await user.click(second())
  expect(text().value).toContain('主动公开')
})

test('What the buttons insert is stored like what is typed', async () => {
  const { user, store } = await openStep('overview')
  await user.click(second())
  await user.click(screen.getByRole('link', { name: '年报' }))
  await screen.findByRole('link', { name: /2025年/ })
  expect((await storedDraft(store)).narratives.overview).toBe('（一）')
})

test('Characters, paragraphs and sub-headings are counted as one types', async () => {
  const { user } = await openStep('overview')
  expect(screen.getByText('0 字，0 段，0 个小标题')).toBeVisible()
  await user.type(text(), '（一）主动公开{Enter}全年 公开{Enter}{Enter}10条。')
  expect(screen.getByText('15 字，2 段，1 个小标题')).toBeVisible()
})

test('A text section says which aspects belong to it', async () => {
  await openStep('overview')
  expect(screen.getByText(/主动公开、依申请公开、政府信息管理、政府信息公开平台建设/)).toBeVisible()
})

test('A table section has an optional text without sub-heading buttons', async () => {
  await openStep('disclosure')
  expect(screen.getByLabelText('表前的说明文字（可不填）')).toBeVisible()
  expect(screen.queryByRole('button', { name: /插入小标题/ })).toBeNull()
})

test('Each section shows its own text', async () => {
  const narratives = { overview: '总体。', problems: '问题。' }
  const { user } = await openStep('overview', someDraft({ narratives }))
  expect(text()).toHaveValue('总体。')
  await goToStep(user, headings.problems)
  expect(await screen.findByLabelText(`${headings.problems}：正文`)).toHaveValue('问题。')
})
