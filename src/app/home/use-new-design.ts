import { useCallback, useRef, useState } from 'react'
import type { Problem } from '#domain/design/problem.ts'
import type { Requirements } from '#domain/design/requirements.ts'
import { emptyDesign } from '#domain/design/schema.ts'
import { createDesign } from '../../api/designs.ts'
import { askEngine } from '../../state/engine.ts'
import { rememberPrompt } from '../../state/prompt-history.ts'
import { announceArrival, type Errand } from '../arrival.ts'
import { keepLinks } from '../share/kept-links.ts'
import { go } from '../route.ts'

export type NewDesignState = {
  /** What is under way, in words. */
  doing: string | null
  problem: Problem | null
  message: string | null
}

const idle: NewDesignState = { doing: null, problem: null, message: null }

/**
 * From words, a template or nothing to a design of one's own, and on to its canvas, where the words are carried out in sight. What asks
 * for more, or is no design at all, is told here; what was typed stays.
 */
export function useNewDesign() {
  const [state, setState] = useState(idle)
  const running = useRef<AbortController | null>(null)
  /** Counts what was begun or stopped: an answer to an earlier one is nobody's any more. */
  const turn = useRef(0)

  const open = useCallback(async (from: Parameters<typeof createDesign>[0], errand: Errand | null) => {
    const mine = ++turn.current
    setState({ ...idle, doing: 'Opening the canvas' })
    const created = await createDesign(from)
    if (turn.current !== mine) return
    if (!created.ok) {
      setState({ ...idle, problem: created.problems[0] ?? null })
      return
    }
    const { id, links } = created.value
    if (links !== undefined) keepLinks(id, links)
    if (errand !== null) announceArrival({ id, errand })
    const address = links?.edit ?? created.value.url ?? `/d/${id}`
    const { pathname, hash } = new URL(address, location.href)
    setState(idle)
    go(`${pathname}${hash}`)
  }, [])

  const fromPrompt = useCallback(
    async (prompt: string) => {
      const control = new AbortController()
      running.current = control
      setState({ ...idle, doing: 'Reading the words' })
      rememberPrompt(prompt)
      try {
        const { behaviour, message } = await askEngine('read', { prompt }, control.signal)
        if (control.signal.aborted) return
        if (behaviour === 'generate') await open({ design: emptyDesign('Untitled design') }, { prompt })
        else
          setState({
            ...idle,
            message: `${message ?? 'A little more is needed to draw something useful.'} ${behaviour === 'ask' ? 'It may look like one of these:' : 'What it can do is, for example:'}`,
          })
      } catch (error) {
        if (control.signal.aborted) setState(idle)
        else setState({ ...idle, message: `The engine stopped: ${error instanceof Error ? error.message : 'no reason given'}. Try again.` })
      } finally {
        running.current = null
      }
    },
    [open],
  )

  return {
    ...state,
    busy: state.doing !== null,
    fromPrompt,
    fromRequirements: (requirements: Requirements) => open({ design: emptyDesign('Untitled design') }, { requirements }),
    fromTemplate: (template: string) => open({ template }, null),
    empty: () => open({ design: emptyDesign('Untitled design') }, null),
    cancel: () => {
      turn.current += 1
      running.current?.abort()
      setState(idle)
    },
    askForWords: () =>
      setState({
        ...idle,
        message: 'Say in a sentence what it should do, for how many people, and where it should run. Or begin with one of these:',
      }),
    forget: () => setState(idle),
  }
}
