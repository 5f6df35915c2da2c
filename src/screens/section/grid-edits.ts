import type { Form } from '../../template/form'

type Texts = Record<string, string>

/** Blanks a block. Totals become computed again. */
export function clearedBlock(block: readonly (readonly string[])[]): Texts {
  return Object.fromEntries(block.flat().map((address) => [address, '']))
}

/** The block's first line repeated in the lines below it; totals are left alone. */
export function filledDown(
  form: Form,
  block: readonly (readonly string[])[],
  textAt: (address: string) => string,
): Texts {
  const [first = [], ...below] = block
  const texts: Texts = {}
  for (const line of below) {
    line.forEach((address, index) => {
      const source = first[index] ?? first[first.length - 1]
      if (source === undefined || isTotal(form, address) || isTotal(form, source)) return
      texts[address] = textAt(source)
    })
  }
  return texts
}

/** One text in every cell of a block that is no total. */
export function sameInAll(form: Form, block: readonly (readonly string[])[], text: string): Texts {
  const plain = block.flat().filter((address) => !isTotal(form, address))
  return Object.fromEntries(plain.map((address) => [address, text]))
}

function isTotal(form: Form, address: string): boolean {
  return form.cells.get(address)?.parts !== undefined
}
