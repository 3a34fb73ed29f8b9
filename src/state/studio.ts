import { createContext, useContext } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Edit } from '#domain/design/edit.ts'
import { type AssessmentSlice, assessmentSlice } from './assessment-slice.ts'
import { type DesignSlice, designSlice } from './design-slice.ts'
import { type NoticeSlice, noticeSlice } from './notice-slice.ts'
import { type PeopleSlice, peopleSlice } from './people-slice.ts'
import { type ProposalSlice, proposalSlice } from './proposal-slice.ts'
import { type ViewSlice, viewSlice } from './view-slice.ts'

/** Slices by lifetime: the design mirrors the document, the view is mine alone, people are shared but not kept. */
export type StudioState = DesignSlice & ViewSlice & PeopleSlice & AssessmentSlice & ProposalSlice & NoticeSlice
export type StudioStore = StoreApi<StudioState>

export const createStudioStore = (): StudioStore =>
  createStore<StudioState>()((...tools) => ({
    ...designSlice(...tools),
    ...viewSlice(...tools),
    ...peopleSlice(...tools),
    ...assessmentSlice(...tools),
    ...proposalSlice(...tools),
    ...noticeSlice(...tools),
  }))

/** What others may see of this window. */
export type ShownPresence = {
  name?: string
  cursor?: readonly [number, number] | null
  selection?: readonly string[]
  dragging?: readonly { of: string; at: readonly [number, number] }[] | null
  editing?: { element: string; field?: string } | null
}

/** One open design: the state, and the only ways to change it. */
export type Studio = {
  id: string
  store: StudioStore
  /**
   * One undo step. Tells the person what is wrong where the edits do not apply.
   * @returns false where nothing changed
   */
  apply: (edits: readonly Edit[], done?: string) => boolean
  /** An id that nobody has, nor a colleague takes at the same time. */
  newId: (wish: string) => string
  undo: () => void
  redo: () => void
  show: (presence: ShownPresence) => void
}

export const StudioContext = createContext<Studio | null>(null)

export function useStudio(): Studio {
  const studio = useContext(StudioContext)
  if (studio === null) throw new Error('useStudio outside of a studio')
  return studio
}

/** One value of the studio's state; the component is drawn again only when it changes. */
export const useStudioState = <T>(select: (state: StudioState) => T): T => useStore(useStudio().store, select)

/** Several values at once, compared one by one. */
export const useStudioParts = <T extends object>(select: (state: StudioState) => T): T => useStore(useStudio().store, useShallow(select))

/** May this person change the design? */
export const useMayEdit = (): boolean => useStudioState(({ role }) => role === 'edit')
