import { type Flow, flowOf } from '#domain/design/ports.ts'
import type { Connection } from '#domain/design/schema.ts'
import type { Resource } from '../model/resource.ts'
import { addressOf } from '../model/names.ts'
import { Said } from './said.ts'

/** One connection on its way to policies, rules and references. */
export class Link {
  readonly connection: Connection
  readonly said: Said
  readonly flow: Flow
  /** What came of it in the code, in the order it was made. */
  readonly resources: Resource[] = []
  /** Other traces in the code: an environment variable, an argument. */
  readonly traces: string[] = []
  /** Why nothing came of it, where that is known better than in general. */
  reason: string | undefined

  constructor(connection: Connection) {
    this.connection = connection
    this.said = new Said(connection.settings)
    this.flow = flowOf(connection)
    this.said.value('flow')
  }

  get id(): string {
    return this.connection.id
  }
  get carries(): Connection['carries'] {
    return this.connection.carries
  }

  address(suffix?: string): string {
    return addressOf(this.id, suffix)
  }

  get shows(): boolean {
    return this.resources.length > 0 || this.traces.length > 0
  }
}
