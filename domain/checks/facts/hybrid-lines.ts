import type { Component, Connection } from '../../design/schema.ts'
import { crosses } from './crossing.ts'
import type { Facts } from './facts.ts'
import { textOf } from './said.ts'

const lineKinds = new Set(['dedicated-interconnect', 'site-to-site-vpn', 'multicloud-interconnect'])

/** Lines between sites and clouds. */
export const hybridLines = (facts: Facts): readonly Component[] =>
  facts.once(hybridLines, () => facts.design.components.filter(({ kind }) => lineKinds.has(kind)))

/** What runs over a line: connections that name it, and where it is the only one all that cross between a site and a cloud. */
export const overLine = (facts: Facts, line: Component): readonly Connection[] =>
  facts.design.connections.filter(
    (connection) =>
      textOf(connection, 'over') === line.id ||
      (textOf(connection, 'over') === undefined &&
        hybridLines(facts).length === 1 &&
        connection.carries !== 'net' &&
        crosses(facts, connection).has('hybrid')),
  )
