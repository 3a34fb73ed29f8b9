import { useCallback, useRef, useState } from 'react'
import type { Conflict, Question } from '#domain/generation/answer.ts'
import type { Problem } from '#domain/design/problem.ts'
import { type Design, emptyDesign } from '#domain/design/schema.ts'
import { createDesign } from '../../api/designs.ts'
import { generate } from '../../api/generate.ts'
import { announceArrival } from '../arrival.ts'
import { keepLinks } from '../share/kept-links.ts'
import { go } from '../route.ts'

export type NewDesignState = {
  stages: readonly string[]
  problem: Problem | null
  message: string | null
  questions: readonly Question[]
}

const idle: NewDesignState = { stages: [], problem: null, message: null, questions: [] }

const noteOf = ({ what, relaxation }: Conflict): string => `${what} ${relaxation}`

/** From words, a template or nothing to a design of one's own, and on to its canvas. What was typed stays when it fails. */
export function useNewDesign() {
  const [state, setState] = useState(idle)
  const running = useRef<AbortController | null>(null)

  const open = useCallback(async (from: { design: Design } | { template: string }, notes: readonly string[]) => {
    const created = await createDesign(from)
    if (!created.ok) {
      setState({ ...idle, problem: created.problems[0] ?? null })
      return
    }
    const { id, links } = created.value
    if (links !== undefined) keepLinks(id, links)
    announceArrival({ id, notes })
    const address = links?.edit ?? created.value.url ?? `/d/${id}`
    const { pathname, hash } = new URL(address, location.href)
    setState(idle)
    go(`${pathname}${hash}`)
  }, [])

  const fromPrompt = useCallback(
    async (prompt: string) => {
      const control = new AbortController()
      running.current = control
      setState({ ...idle, stages: ['Sending the words'] })
      try {
        const answer = await generate(prompt, control.signal, (stage) => setState((now) => ({ ...now, stages: [...now.stages, stage] })))
        if (!answer.ok) {
          setState({ ...idle, problem: answer.problems[0] ?? null })
          return
        }
        const { behaviour, design, questions, conflicts, message } = answer.value
        if (behaviour !== 'generate' || design === null) {
          setState({
            ...idle,
            questions,
            message: message ?? (behaviour === 'ask' ? 'A little more is needed to draw something useful.' : 'This cannot be drawn.'),
          })
          return
        }
        setState((now) => ({ ...now, stages: [...now.stages, 'Opening the canvas'] }))
        await open({ design }, [...conflicts.map(noteOf), ...(message === undefined ? [] : [message])])
      } catch (error) {
        if (!control.signal.aborted) throw error
        setState(idle)
      } finally {
        running.current = null
      }
    },
    [open],
  )

  return {
    ...state,
    busy: state.stages.length > 0,
    fromPrompt,
    fromTemplate: (template: string) => open({ template }, []),
    fromDesign: (design: Design) => open({ design }, []),
    empty: () => open({ design: emptyDesign('Untitled design') }, []),
    cancel: () => {
      running.current?.abort()
      setState(idle)
    },
    forget: () => setState(idle),
  }
}
