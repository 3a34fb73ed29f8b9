import type { StateCreator } from 'zustand'

export type Notice = {
  id: number
  text: string
  look: 'plain' | 'bad'
  /** One thing to do about it. */
  action?: { title: string; run: () => void }
}

/** Toasts, and what a screen reader is told. They take the place of confirm boxes: the deed is done and can be undone. */
export type NoticeSlice = {
  notices: readonly Notice[]
  /** Read out once, politely. */
  announcement: string
  tell: (text: string, options?: { look?: Notice['look']; action?: Notice['action'] }) => void
  dismiss: (id: number) => void
  announce: (text: string) => void
}

let next = 1

export const noticeSlice: StateCreator<NoticeSlice> = (set) => ({
  notices: [],
  announcement: '',
  tell: (text, { look = 'plain', action } = {}) =>
    set(({ notices }) => ({
      notices: [...notices.slice(-2), { id: next++, text, look, ...(action === undefined ? {} : { action }) }],
      announcement: text,
    })),
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((each) => each.id !== id) })),
  announce: (announcement) => set({ announcement }),
})
