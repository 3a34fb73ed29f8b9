// Designs on AWS, read by the real terraform: format, init, validate, and a plan with mocks.
//   npm run matrix [-- TEMPLATE ...]            every template (or those named), in production and in development
//   npm run matrix -- --sentences               what the engine makes of sentences of our own
//   npm run matrix -- --random=40 --seed=7      random valid designs of any kinds
//   … --part=2/4                                the second of four equal parts
import { assess } from '#domain/assessment.ts'
import { terraform } from '#exporters/infrastructure/terraform.ts'
import { type Case, randomCases, sentenceCases, templateCases } from './terraform-cases.ts'
import { findTerraform, isMissing, judge } from './terraform-tool.ts'

const today = '2026-11-24'
const words = process.argv.slice(2)
const flag = (name: string): string | undefined => words.find((word) => word === `--${name}` || word.startsWith(`--${name}=`))?.slice(name.length + 3)

function chosen(): readonly Case[] {
  const random = flag('random')
  if (random !== undefined) return [...randomCases(Number(random) || 40, Number(flag('seed')) || 1)]
  if (flag('sentences') !== undefined) return [...sentenceCases()]
  return [...templateCases(words.filter((word) => !word.startsWith('--')))]
}

const all = chosen()
const [part = 1, parts = 1] = (flag('part') ?? '').split('/').map((word) => Number(word) || 1)
const mine = all.filter((_, at) => at % parts === part - 1)

const tool = await findTerraform({ shared: true })
if (isMissing(tool)) {
  console.log(`Not validated: ${tool.missing}.`)
  process.exit(0)
}
let broken = 0
try {
  for (const { id, stage, design } of mine) {
    const { files, omissions } = await terraform.export(assess(design, { today }))
    const { format, errors, warnings, seconds } = await judge(tool, files, { plan: true })
    const bad = format.length + errors.length
    broken += bad === 0 ? 0 : 1
    console.log(
      `${bad === 0 ? 'ok  ' : 'BAD '} ${id.padEnd(28)} ${stage.padEnd(12)} ${String(files.length).padStart(3)} files  ${String(omissions.length).padStart(3)} omitted  ${warnings.length} warnings  ${seconds} s`,
    )
    for (const problem of [...format, ...errors]) console.log(problem.slice(0, 4000))
    for (const warning of warnings) console.log(`     ${warning.slice(0, 300)}`)
  }
} finally {
  await tool.close()
}
console.log(broken === 0 ? `All ${mine.length} read without an error.` : `${broken} of ${mine.length} with problems.`)
process.exitCode = broken === 0 ? 0 : 1
