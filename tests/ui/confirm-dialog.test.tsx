// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ConfirmDialog } from '../../src/ui/confirm-dialog'

/** Asks once and shows the answer. */
function Question({ answers }: { readonly answers: string[] }) {
  const [asking, setAsking] = useState(true)
  const answer = (text: string) => () => {
    answers.push(text)
    setAsking(false)
  }
  if (!asking) return <p>asked</p>
  return (
    <ConfirmDialog
      title="删除？"
      confirmLabel="删除"
      danger
      onConfirm={answer('confirmed')}
      onCancel={answer('cancelled')}
    >
      <p>不能恢复。</p>
    </ConfirmDialog>
  )
}

function ask() {
  const answers: string[] = []
  render(<Question answers={answers} />)
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: '删除？' })
  return { answers, dialog, user: userEvent.setup({ delay: null }) }
}

test('The question opens as a modal dialog named by its title', () => {
  const { dialog } = ask()
  expect(dialog.open).toBe(true)
  expect(dialog).toHaveTextContent('不能恢复。')
})

test('取消 cancels once', async () => {
  const { answers, user } = ask()
  await user.click(screen.getByRole('button', { name: '取消' }))
  expect(answers).toEqual(['cancelled'])
})

test('The confirming button confirms once and does not cancel', async () => {
  const { answers, user } = ask()
  await user.click(screen.getByRole('button', { name: '删除' }))
  expect(answers).toEqual(['confirmed'])
  expect(screen.getByText('asked')).toBeVisible()
})

test('Esc, on which the browser closes the dialog, cancels once', async () => {
  const { answers, dialog } = ask()
  // jsdom does not close a dialog on Esc; a browser does exactly this.
  act(() => dialog.close())
  expect(answers).toEqual(['cancelled'])
})

test('取消 comes first, so that it has the focus when the dialog opens', () => {
  ask()
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '取消',
    '删除',
  ])
})

test('After either button the focus is where it was before the question', async () => {
  const user = userEvent.setup()
  render(<Asking />)
  for (const name of ['取消', '删除']) {
    const ask = screen.getByRole('button', { name: '提问' })
    await user.click(ask)
    await user.click(screen.getByRole('button', { name }))
    await waitFor(() => expect(ask).toHaveFocus())
  }
})

function Asking() {
  const [isAsked, setAsked] = useState(false)
  const end = () => setAsked(false)
  return (
    <>
      <button type="button" onClick={() => setAsked(true)}>
        提问
      </button>
      {isAsked && (
        <ConfirmDialog title="删除吗" confirmLabel="删除" onConfirm={end} onCancel={end}>
          <p>不能恢复。</p>
        </ConfirmDialog>
      )}
    </>
  )
}
