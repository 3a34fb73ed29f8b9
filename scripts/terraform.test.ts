import { describe, expect, it } from 'vitest'
import { assess } from '#domain/assessment.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { terraform } from '#exporters/infrastructure/terraform.ts'
import { templates } from '#templates/index.ts'
import { findTerraform, isMissing, judge } from './terraform-tool.ts'

/** One with models behind an API, one that streams, one on Kubernetes. */
const chosen = ['serverless-genai-startup', 'streaming-ml', 'llm-serving-k8s']

describe('the real terraform', () => {
  it('finds nothing to mend in what is exported', async () => {
    const found = await findTerraform()
    if (isMissing(found)) {
      process.stdout.write(`Not validated by the real terraform: ${found.missing}.\n`)
      return
    }
    try {
      for (const { id, design } of templates.filter((each) => chosen.includes(each.id))) {
        const { files } = await terraform.export(assess(retarget(design, 'aws').design, { today: '2026-11-24' }))
        const { format, errors } = await judge(found, files)
        expect({ id, format, errors }).toEqual({ id, format: [], errors: [] })
      }
    } finally {
      await found.close()
    }
  }, 120_000)
})
