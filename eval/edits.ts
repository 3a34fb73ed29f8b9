import { alternativesTable, editSets, editTable } from './score/edit-tables.ts'

/** `npx node eval/edits.ts [set …] [--all]`: instructions on templates; `alternatives` is a set too. */
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'))
for (const set of editSets)
  if (wanted.length === 0 || wanted.includes(set)) console.log(`\n${editTable(set, { all: process.argv.includes('--all') })}`)
if (wanted.length === 0 || wanted.includes('alternatives')) console.log(`\n${alternativesTable('2026-11-24')}`)
