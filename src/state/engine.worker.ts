import { knowHousePrices } from '#domain/catalog/house-prices.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { effectOf } from '#domain/generation/effect.ts'
import { emptyDesign } from '#domain/design/schema.ts'
import { read } from '#domain/generation/read/read.ts'
import { answer } from '#domain/generation/generate.ts'
import { revise } from '#domain/generation/revise/revise.ts'
import { layout } from '#domain/layout/layout.ts'
import { importDesign } from '#importers/index.ts'
import { templates } from '#templates/index.ts'
import type { EngineAsk, EngineReply, EngineTask, EngineTasks } from './engine-tasks.ts'
import { listen } from './own-in-worker.ts'
import { pictureOf } from './picture.ts'
import { adding } from './wishes/adding.ts'
import { corrected } from './wishes/corrected.ts'
import { answerFor, rerun, waysFor } from './wishes/rerun.ts'
import { waysOut } from './wishes/ways-out.ts'
import { wishesOf } from './wishes/wish.ts'

const tasks: { [Task in EngineTask]: (asks: EngineTasks[Task]['asks']) => EngineTasks[Task]['answer'] } = {
  read({ prompt }) {
    const reading = read(prompt)
    const design = { ...emptyDesign(''), requirements: reading.requirements }
    return { behaviour: reading.behaviour, wishes: wishesOf(reading, design), message: reading.message ?? null }
  },
  understand({ design }) {
    const reading = read(design.requirements.prompt ?? '')
    const { questions, conflicts } = answer(corrected(reading, design.requirements), templates)
    const wishes = wishesOf(reading, design)
    const about = { wishes, templates, conflicts: conflicts.length }
    return { wishes, questions, conflicts: conflicts.map((each) => ({ ...each, ways: waysOut(each, design.requirements, about) })) }
  },
  generate: ({ requirements }) => answerFor(requirements, templates),
  rerun: ({ design, requirements }) => rerun(design, requirements, templates),
  revise: ({ design, instruction, selection }) => revise(design, instruction, { selection }),
  ways({ design, today }) {
    const { now, ways } = waysFor(design, today)
    return { now: { ...now, picture: pictureOf(design) }, ways: ways.map((way) => ({ ...way, picture: pictureOf(way.design) })) }
  },
  import({ name, content, design }) {
    const read = importDesign(name, content)
    return read.ok ? { ok: true, value: { design: read.value, edits: adding(design, read.value) } } : read
  },
  preview({ design, edits, today, before }) {
    const after = applyEdits(design, edits)
    const effect = after.ok ? effectOf(design, edits, { today, ...(before === null ? {} : { before }) }) : after
    return after.ok && effect.ok ? { drawing: layout(after.value), effect: effect.value } : null
  },
}

function answerTo<Task extends EngineTask>({ task, asks }: EngineAsk<Task>): EngineReply {
  try {
    return { answer: tasks[task](asks) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'the engine stopped' }
  }
}

listen<EngineAsk>((ask) => self.postMessage(answerTo(ask)), knowHousePrices)
