// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { noBasics } from '../../src/report/draft'
import { cell, goToStep, headings, loadGuide, openApp, someDraft, storedDraft } from './open-app'

const steps = () => within(screen.getByRole('navigation', { name: '填写步骤' }))
const basics = { ...noBasics, agency: '某县数据局' }

test('Where the checks cannot be fetched 基本信息 is written all the same, and they can be asked for again', async () => {
  const guide = vi.fn(loadGuide).mockRejectedValue(new Error('no line'))
  const drafts = [someDraft({ basics })]
  const { user, store } = await openApp({ drafts, at: '/drafts/draft-1/basics', guide })
  await waitFor(() => expect(guide).toHaveBeenCalled())
  await user.type(screen.getByLabelText(/^机关名称/), '（新）')
  await waitFor(async () =>
    expect((await storedDraft(store)).basics.agency).toBe('某县数据局（新）'),
  )
  expect(screen.getByRole('button', { name: '存为草稿文件' })).toBeVisible()
  expect(steps().getAllByText('未能核对')).toHaveLength(steps().getAllByRole('link').length)
  expect(steps().queryByText('正在核对')).toBeNull()
  expect(steps().getByRole('status')).toHaveTextContent('检查的程序没有读出来，还没有核对。')

  await user.click(screen.getByRole('link', { name: new RegExp(`^${headings.requests}`) }))
  expect(await screen.findByRole('alert')).toHaveTextContent('填写的内容都在，请再试一次')
  guide.mockImplementation(loadGuide)
  await user.click(screen.getByRole('button', { name: '再试一次' }))
  await screen.findByRole('heading', { level: 1, name: headings.requests })
  expect(cell('一、本年新收政府信息公开申请数量，自然人')).toHaveValue('')
  expect(steps().queryByText('未能核对')).toBeNull()
  expect(steps().getByRole('status')).toBeEmptyDOMElement()
  await goToStep(user, headings.overview)
})

test('The checks can be asked for again beside the steps, which say meanwhile that they are being fetched', async () => {
  const guide = vi.fn(loadGuide).mockRejectedValue(new Error('no line'))
  const drafts = [someDraft({ basics })]
  const { user } = await openApp({ drafts, at: '/drafts/draft-1/basics', guide })
  const again = await steps().findByRole('button', { name: '再核对一次' })
  let arrive = () => {}
  guide.mockImplementation(async () => {
    await new Promise<void>((resolve) => {
      arrive = resolve
    })
    return loadGuide()
  })
  await user.click(again)
  expect(steps().getAllByText('正在核对')).toHaveLength(steps().getAllByRole('link').length)
  expect(screen.getByRole('main')).toHaveFocus()
  arrive()
  await waitFor(() => expect(steps().queryByText('正在核对')).toBeNull())
  expect(steps().getByRole('link', { name: '基本信息 完成' })).toBeVisible()
})
