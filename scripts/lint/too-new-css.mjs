/** Words of a selector or an at-rule, with the Chromium that first knew them. */
const newSelectors = [
  [/:has\(/, ':has()', 105],
  [/:(is|where)\(/, ':is() or :where()', 88],
  [/:not\([^)]*,/, ':not() with a list', 88],
  [/:focus-visible/, ':focus-visible', 86],
  [/:user-(in)?valid/, ':user-valid', 119],
  [/:(modal|popover-open|open)\b/, ':modal', 105],
  [/::marker/, '::marker', 86],
  [/(^|\s)&|&(\s|$|[.:#[])/, 'nesting', 112],
  [/^@(layer|container|scope|property|starting-style|counter-style)\b/, 'at-rule', 85],
  [/^@supports.*selector\(/, '@supports selector()', 83],
  [/^@media.*[<>]/, 'a range in @media', 104],
]

/** Without those that only make a page faster, as `content-visibility` does. */
const newProperties = new Map([
  ['aspect-ratio', 88],
  ['accent-color', 93],
  ['appearance', 84],
  ['color-scheme', 81],
  ['field-sizing', 123],
  ['inset', 87],
  ['print-color-adjust', 136],
  ['rotate', 104],
  ['scale', 104],
  ['translate', 104],
  ['scrollbar-gutter', 94],
  ['scrollbar-width', 121],
  ['scrollbar-color', 121],
  ['text-decoration-thickness', 89],
  ['text-underline-offset', 87],
  ['text-wrap', 114],
  ['view-transition-name', 111],
])

const newPropertyNames = [
  [/^(margin|padding|inset)-(inline|block)$/, 87],
  [/^inset-/, 87],
  [/^border-(start|end)-/, 89],
]

const newValues = [
  [/\b\d+[dsl]v[hwib]\b|\b\d+(dvmin|dvmax)\b/, 'small and large viewport units', 108],
  [/\bcolor-mix\(|\bok(lch|lab)\(|\blight-dark\(/, 'new colours', 111],
  [/\bsubgrid\b/, 'subgrid', 117],
  [/^revert(-layer)?$/, 'revert', 84],
  [/\b(round|sin|cos|abs)\(/, 'mathematical functions', 111],
]

/** What in a style sheet the oldest browser would drop: with its line and the Chromium that knows it. */
export function findTooNew(sheet) {
  const css = sheet.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...inSelectors(css), ...inRules(css)]
}

function* inSelectors(css) {
  for (const { 1: head, index } of css.matchAll(/([^{};]+)\{/g)) {
    for (const [pattern, what, since] of newSelectors) {
      if (pattern.test(head.trim())) yield { line: lineAt(css, index, head), what, since }
    }
  }
}

function* inRules(css) {
  for (const { 1: body, index } of css.matchAll(/\{([^{}]*)\}/g)) {
    const declarations = body.split(';').map((declaration) => declaration.split(':'))
    const isFlex = declarations.some(
      ([name, value = '']) => name.trim() === 'display' && /flex/.test(value),
    )
    for (const [name, ...rest] of declarations) {
      const line = lineAt(css, index + 1 + body.indexOf(name), name)
      yield* inDeclaration(name.trim(), rest.join(':').trim(), isFlex, line)
    }
  }
}

function* inDeclaration(name, value, isFlex, line) {
  const since = newProperties.get(name) ?? newPropertyNames.find(([like]) => like.test(name))?.[1]
  if (since !== undefined) yield { line, what: name, since }
  if (isFlex && /^((row|column)-)?gap$/.test(name)) yield { line, what: 'gap in flex', since: 84 }
  for (const [pattern, what, first] of newValues) {
    if (pattern.test(value)) yield { line, what, since: first }
  }
}

function lineAt(css, index, head) {
  const blanks = head.length - head.trimStart().length
  return css.slice(0, index + blanks).split('\n').length
}
