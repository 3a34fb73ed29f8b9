import { createStore } from 'zustand'

export type Preferences = {
  theme: 'system' | 'light' | 'dark'
  contrast: 'system' | 'normal' | 'high'
  motion: 'system' | 'less'
  name: string
  /** Who answers words where the server has a language model. */
  engine: 'embedded' | 'model'
  prefer: (change: Partial<Omit<Preferences, 'prefer'>>) => void
}

const place = 'strata.preferences'

function kept(): Partial<Preferences> {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    return typeof parsed === 'object' && parsed !== null ? (parsed as Partial<Preferences>) : {}
  } catch {
    // A browser that refuses storage still shows the studio; it only forgets.
    return {}
  }
}

/** What this person prefers, kept in this browser. */
export const preferences = createStore<Preferences>((set, get) => ({
  theme: 'system',
  contrast: 'system',
  motion: 'system',
  name: '',
  engine: 'embedded',
  ...kept(),
  prefer: (change) => {
    set(change)
    const { theme, contrast, motion, name, engine } = get()
    try {
      localStorage.setItem(place, JSON.stringify({ theme, contrast, motion, name, engine }))
    } catch {
      // Kept for this visit only.
    }
  },
}))
