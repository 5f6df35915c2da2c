// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { describe, expect, test } from 'vitest'
import { Banner } from '../../src/ui/banner'
import { Button } from '../../src/ui/button'
import { Field } from '../../src/ui/field'

function show(props: Omit<ComponentProps<typeof Field>, 'children' | 'label'>) {
  render(
    <Field label="名称" {...props}>
      {(control) => <input {...control} />}
    </Field>,
  )
  return screen.getByLabelText(/^名称/)
}

test('A field without hint and error is described by nothing and valid', () => {
  const control = show({})
  expect(control).not.toHaveAttribute('aria-describedby')
  expect(control).toBeValid()
})

test('A hint describes the control', () => {
  expect(show({ hint: <strong>写全称。</strong> })).toHaveAccessibleDescription('写全称。')
})

test('An error describes the control and makes it invalid', () => {
  const control = show({ error: '还没有填写。' })
  expect(control).toHaveAccessibleDescription('还没有填写。')
  expect(control).toBeInvalid()
})

test('Hint and error describe the control in this order', () => {
  const control = show({ hint: '写全称。', error: '还没有填写。' })
  expect(control).toHaveAccessibleDescription('写全称。 还没有填写。')
})

test('A required field says so in its label', () => {
  expect(show({ required: true })).toHaveAccessibleName('名称（必填）')
})

test('Two fields of one label have controls of their own', () => {
  render(
    <>
      <Field label="名称">{(control) => <input {...control} />}</Field>
      <Field label="名称">{(control) => <input {...control} />}</Field>
    </>,
  )
  const ids = screen.getAllByLabelText('名称').map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})

test('A live banner is announced, another is not', () => {
  const { rerender } = render(<Banner tone="error" title="没有保存" live />)
  expect(screen.getByRole('alert')).toHaveTextContent('没有保存')
  rerender(<Banner tone="info" title="只存在本机" />)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('A button submits no form unless it is told to', () => {
  render(<Button>保存</Button>)
  expect(screen.getByRole('button', { name: '保存' })).toHaveAttribute('type', 'button')
})

describe('What is pasted and far too long for a field', () => {
  const tooLong = '1234\t'.repeat(30_000)

  test('stays out as a whole, and what was in the field stays', async () => {
    const control = show({})
    await userEvent.type(control, '原有的话')
    await userEvent.paste(tooLong)
    expect(control).toHaveValue('原有的话')
    expect(screen.getByRole('alert')).toHaveTextContent(
      '要粘贴的内容有 15.0 万字，太长了，没有粘贴，原有的内容没有变。',
    )
  })

  test('is told together with what is there, where only both are too long', async () => {
    const control = show({})
    const half = 'x'.repeat(61_000)
    await userEvent.click(control)
    await userEvent.paste(half)
    await userEvent.paste(half)
    expect(control).toHaveValue(half)
    expect(screen.getByRole('alert')).toHaveTextContent('加上原有的一共 12.2 万字')
  })

  test('is said until the next key', async () => {
    const control = show({})
    await userEvent.click(control)
    await userEvent.paste(tooLong)
    await userEvent.keyboard('短')
    expect(control).toHaveValue('短')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('counts with what is there already, unless it takes its place', async () => {
    const control = show({})
    await userEvent.click(control)
    await userEvent.paste('字'.repeat(60_000))
    await userEvent.paste('字'.repeat(60_000))
    expect(control).toHaveValue('字'.repeat(60_000))
    await userEvent.tripleClick(control)
    await userEvent.paste('词'.repeat(60_000))
    expect(control).toHaveValue('词'.repeat(60_000))
  })
})
