import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#domain/assessment.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { anyWorkload } from '#exporters/infrastructure/any-workload.ts'
import { terraform } from '#exporters/infrastructure/terraform.ts'
import { templates } from '#templates/index.ts'
import { findTerraform, isMissing, judge } from './terraform-tool.ts'

/** One with models behind an API, one that streams, one on Kubernetes, one with a firewall; and random ones. All the others: `npm run matrix`. */
const chosen = ['serverless-genai-startup', 'streaming-ml', 'llm-serving-k8s', 'realtime-fraud']

describe('the real terraform', () => {
  it('finds nothing to mend in what is exported: format, init, validate, and the tests of the module', async () => {
    const found = await findTerraform({ shared: true })
    if (isMissing(found)) {
      process.stdout.write(`Not validated by the real terraform: ${found.missing}.\n`)
      return
    }
    try {
      const designs = [
        ...templates.filter((each) => chosen.includes(each.id)).map(({ id, design }) => ({ id, design: retarget(design, 'aws').design })),
        ...fc.sample(anyWorkload('aws'), { numRuns: 3, seed: 5 }).map((design, at) => ({ id: `random ${at}`, design })),
      ]
      expect(designs).toHaveLength(chosen.length + 3)
      for (const { id, design } of designs) {
        const { files } = await terraform.export(assess(design, { today: '2026-11-24' }))
        const { format, errors } = await judge(found, files, { plan: true })
        expect({ id, format, errors }).toEqual({ id, format: [], errors: [] })
      }
    } finally {
      await found.close()
    }
  }, 240_000)
})
