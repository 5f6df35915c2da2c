import { FileChild } from 'docx'

type Attributes = Readonly<Record<string, string | number>>

/** An element in the shape that npm docx's classes give to its serialiser. */
export interface Xml {
  readonly [name: string]: WithAttributes | readonly (WithAttributes | Xml | string)[]
}

interface WithAttributes {
  readonly _attr: Attributes
}

export function xml(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | string)[]
): Xml {
  const attributesFirst = { _attr: attributes }
  return { [name]: children.length === 0 ? attributesFirst : [attributesFirst, ...children] }
}

/** `w:name w:val="…"` */
export function xmlValue(name: string, value: string | number): Xml {
  return xml(name, { 'w:val': value })
}

export function xmlLength(name: string, twips: number): Xml {
  return xml(name, { 'w:type': 'dxa', 'w:w': twips })
}

/**
 * A block of plain objects: made of npm docx's classes, the 300 cells of a report cost more than all
 * else in the file together.
 */
export class PlainBlock extends FileChild {
  constructor(name: string, children: readonly Xml[]) {
    super(name)
    this.root.push(...children)
  }
}
