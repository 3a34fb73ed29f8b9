import { parse } from '@cdktn/hcl2json'
import { format } from '@cdktn/hcl-tools'
import { describe, expect, it } from 'vitest'
import { type Assessment, assess } from '#domain/assessment.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { templates } from '#templates/index.ts'
import { assessed, designOf, textOf } from './fixtures.ts'
import { lowerAzure } from './lowering/azure/lower.ts'
import { azureTarget } from './lowering/azure/target.ts'
import { rootModule } from './root-module.ts'
import { terraform } from './terraform.ts'

const written = async (assessment: Assessment) => {
  const lowered = lowerAzure(assessment)
  return await rootModule(assessment, azureTarget, lowered, lowered.omissions)
}

describe('a template on Azure', () => {
  it.each(templates.flatMap(({ id, design }) => (['production', 'development'] as const).map((stage) => ({ id, stage, design }))))(
    '$id in $stage parses, is formatted, is valid against the provider, and comes out the same twice',
    async ({ stage, design }) => {
      const moved = retarget(design, 'azure').design
      const assessment = assess({ ...moved, requirements: { ...moved.requirements, environment: stage } }, { today: '2026-11-24' })
      const { files, checked } = await written(assessment)
      expect(checked.problems).toEqual([])
      const sources = files.flatMap(({ path, contents }) => (typeof contents === 'string' && path.endsWith('.tf') ? [{ path, contents }] : []))
      for (const { path, contents } of sources) expect(contents.split('\n').length, path).toBeLessThan(320)
      // The module that makes the place of the state repeats names, so each folder is read by itself.
      for (const inside of [true, false]) {
        const whole = sources.filter(({ path }) => path.startsWith('bootstrap/') === inside).map(({ contents }) => contents)
        await parse('all.tf', whole.join('\n'))
        expect(await format(whole.join('\n'))).toBe(whole.join('\n'))
      }
      expect((await written(assessment)).files).toEqual(files)
      expect(textOf(files, 'README.md')).toContain('Valid against hashicorp/azurerm 4.73.0')
    },
  )
})

describe('a design on Azure and another cloud', () => {
  it('has a folder, a workflow and a verdict for each', async () => {
    const design = designOf([
      { id: 'store', kind: 'object-storage' },
      { id: 'far', kind: 'data-warehouse', provider: 'azure' },
    ])
    const { files, validation } = await terraform.export(assessed(design))
    const folders = new Set(files.map(({ path }) => path.split('/')[0]))
    expect(folders).toEqual(new Set(['.github', 'aws', 'azure']))
    expect(files.some(({ path }) => path === '.github/workflows/terraform-azure.yml')).toBe(true)
    expect(validation?.map(({ problems }) => problems)).toEqual([[], []])
  })
})
