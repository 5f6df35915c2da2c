import type { Block, Column, ColumnNode, Row, RowNode } from './template'

interface Labelled {
  readonly id: string
  readonly label: string
}

/** A row or a column with the groups it stands in, outermost first. */
export interface Path<Leaf extends Labelled> {
  readonly leaf: Leaf
  readonly groups: readonly Labelled[]
}

export function rowPaths(block: Block): Path<Row>[] {
  return pathsBelow<RowNode, Row>(block.rows, (node) => ('rows' in node ? node.rows : undefined))
}

export function columnPaths(block: Block): Path<Column>[] {
  return pathsBelow<ColumnNode, Column>(block.columns, (node) =>
    'columns' in node ? node.columns : undefined,
  )
}

function pathsBelow<Node extends Labelled, Leaf extends Node>(
  nodes: readonly Node[],
  childrenOf: (node: Node) => readonly Node[] | undefined,
  groups: readonly Labelled[] = [],
): Path<Leaf>[] {
  return nodes.flatMap((node) => {
    const children = childrenOf(node)
    return children
      ? pathsBelow<Node, Leaf>(children, childrenOf, [...groups, node])
      : [{ leaf: node as Leaf, groups }]
  })
}

/** How many levels the tree has that the paths lead through. */
export function depthOf(paths: readonly Path<Labelled>[]): number {
  return Math.max(...paths.map((path) => path.groups.length + 1))
}

/** The leaves that `ids` name; the id of a group stands for every leaf in it. */
export function leavesNamed<Leaf extends Labelled>(
  paths: readonly Path<Leaf>[],
  ids: readonly string[],
): Leaf[] {
  return paths
    .filter(({ leaf, groups }) => [leaf, ...groups].some((node) => ids.includes(node.id)))
    .map(({ leaf }) => leaf)
}
