import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Plain Node, as it runs before anything is installed: without types of its own. */
const path = '../../scripts/lint/too-new-css.mjs'
const { findTooNew } = (await import(path)) as {
  findTooNew(sheet: string): { line: number; what: string; since: number }[]
}

test.each([
  ['gap in flex', '.a {\n  display: flex;\n  gap: 4px;\n}', 3],
  [':has()', '.a:has(.b) {\n  color: red;\n}', 1],
  [':focus-visible', '.b {\n}\n.a:focus-visible {\n}', 3],
  ['aspect-ratio', '.a {\n  aspect-ratio: 1;\n}', 2],
  ['inset', '.a {\n  inset: 0;\n}', 2],
  ['nesting', '.a {\n  &:hover {\n    color: red;\n  }\n}', 2],
  ['small and large viewport units', '.a {\n  height: 100dvh;\n}', 2],
])('%s is found in its line', (what, sheet, line) => {
  expect(findTooNew(sheet)).toContainEqual(expect.objectContaining({ what, line }))
})

test('What Chromium 80 knows is left alone: gap in grid, an inset shadow, and any comment', () => {
  const sheet = '/* :has( */ .a { display: grid; gap: 4px; box-shadow: inset 0 0 0 1px red }'
  expect(findTooNew(sheet)).toEqual([])
})

test('The theme holds nothing too new', () => {
  expect(findTooNew(readFileSync('src/app/theme.css', 'utf8'))).toEqual([])
})
