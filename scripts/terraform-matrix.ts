// Every template on AWS, in production and in development, read by the real terraform: format, init, validate, and a plan with mocks.
//   npm exec -- node scripts/terraform-matrix.ts [TEMPLATE ...] [--stages production,development]
import { assess } from '#domain/assessment.ts'
import type { Design } from '#domain/design/schema.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { terraform } from '#exporters/infrastructure/terraform.ts'
import { templates } from '#templates/index.ts'
import { findTerraform, isMissing, judge } from './terraform-tool.ts'

const today = '2026-11-24'
const words = process.argv.slice(2)
const named = words.filter((word) => !word.startsWith('--'))
const stages = (words
  .find((word) => word.startsWith('--stages='))
  ?.slice(9)
  .split(',') ?? ['production', 'development']) as ('production' | 'development')[]

const tool = await findTerraform()
if (isMissing(tool)) {
  console.log(`Not validated: ${tool.missing}.`)
  process.exit(0)
}
let broken = 0
for (const { id, design } of templates) {
  if (named.length > 0 && !named.includes(id)) continue
  for (const environment of stages) {
    const moved = retarget(design, 'aws').design
    const staged: Design = { ...moved, requirements: { ...moved.requirements, environment } }
    const { files, omissions } = await terraform.export(assess(staged, { today }))
    const { format, errors, warnings, seconds } = await judge(tool, files, { plan: true })
    const bad = format.length + errors.length
    broken += bad
    const dropped = omissions.filter(({ what }) => what.startsWith('connection')).length
    console.log(
      `${bad === 0 ? 'ok  ' : 'BAD '} ${id.padEnd(28)} ${environment.padEnd(12)} ${String(files.length).padStart(3)} files  ${String(omissions.length).padStart(3)} omitted (${dropped} connections)  ${warnings.length} warnings  ${seconds} s`,
    )
    for (const problem of [...format, ...errors]) console.log(problem.slice(0, 2000))
    for (const warning of warnings) console.log(`     ${warning.slice(0, 300)}`)
  }
}
await tool.close()
console.log(broken === 0 ? 'All read without an error.' : `${broken} problems.`)
process.exit(broken === 0 ? 0 : 1)
