import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as domain from '#domain/cost/crossover.ts'
import { apiUsd, ownUsd } from './crossover-curves.ts'

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true })

describe('the curves of the crossover chart', () => {
  it('are those of the domain', () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, (usdPerRequestApi, usdPerReplica, requestsPerReplica, requests) => {
        const crossover = {
          component: 'a',
          apiModel: 'b',
          sameModel: false,
          usdPerRequestApi,
          usdPerReplica,
          requestsPerReplica,
          requestsPerMonth: null,
        }
        expect(ownUsd(crossover, requests)).toBe(domain.ownUsd(crossover, requests))
        expect(apiUsd(crossover, requests)).toBe(domain.apiUsd(crossover, requests))
      }),
    )
  })
})
