// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test } from 'vitest'
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
