// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, test } from 'vitest'
import { openStep, someDraft } from './open-app'

const button = (name: string) => screen.getByRole('button', { name })
const reason = () => screen.getByLabelText('核实情况（必填）：')

test('已核实 leads into the reason, and from there back to the button of its finding', async () => {
  const basics = { agency: '某县统计局', date: '2025年12月31日' }
  const draft = someDraft({ basics: { ...someDraft().basics, ...basics } })
  const { user } = await openStep('check', draft, StrictMode)
  await user.click(button('已核实…'))
  await waitFor(() => expect(reason()).toHaveFocus())
  await user.click(button('取消'))
  await waitFor(() => expect(button('已核实…')).toHaveFocus())
  await user.keyboard('{Enter}')
  await user.keyboard('按县里要求提前成文{Enter}')
  await waitFor(() => expect(button('修改')).toHaveFocus())
  await user.click(button('修改'))
  await waitFor(() => expect(reason()).toHaveFocus())
  await user.click(button('确认已核实'))
  await waitFor(() => expect(button('修改')).toHaveFocus())
  await user.click(button('取消核实'))
  await waitFor(() => expect(button('已核实…')).toHaveFocus())
})
