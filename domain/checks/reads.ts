import { besideRead, settingsRead } from './reads.data.ts'

const reads: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(settingsRead).map(([code, names]) => [code, new Set(names.split(' '))]))
const none: ReadonlySet<string> = new Set()
const beside: ReadonlySet<string> = new Set(besideRead)

/** Settings that a check of ours may look at; whatever else changes cannot change its answer. */
export const readsOf = (code: string): ReadonlySet<string> => reads.get(code) ?? none

/** May it look at sizing or bill? */
export const readsBeside = (code: string): boolean => beside.has(code)

/** Is it one of ours, of which that is known? */
export const isRead = (code: string): boolean => reads.has(code)
