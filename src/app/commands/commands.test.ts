import { describe, expect, it } from 'vitest'
import { commandGroups } from './command.ts'
import { commands } from './commands.ts'
import { keyCaps, matches, type Pressed } from './keys.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
})

describe('the command table', () => {
  it('gives no key to two commands', () => {
    const keys = commands.flatMap((command) => command.keys ?? [])
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
  it('gives every command an id of its own and a group of the sheet', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
    for (const { group } of commands) expect(commandGroups).toContain(group)
  })
  it('leaves the keys alone that a browser needs to be left, reloaded and closed', () => {
    const browser = ['Mod+R', 'Mod+T', 'Mod+W', 'Mod+L', 'Mod+N', 'F5', 'Tab']
    expect(commands.flatMap((command) => command.keys ?? []).filter((key) => browser.includes(key))).toEqual([])
  })
})

describe('keys', () => {
  it('takes Ctrl and Cmd for Mod', () => {
    expect(matches('Mod+Z', press('z', { ctrlKey: true }))).toBe(true)
    expect(matches('Mod+Z', press('z', { metaKey: true }))).toBe(true)
    expect(matches('Mod+Z', press('z'))).toBe(false)
    expect(matches('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false)
  })
  it('reads digits as they lie on the keyboard, whatever Shift makes of them', () => {
    expect(matches('Shift+1', press('!', { code: 'Digit1', shiftKey: true }))).toBe(true)
    expect(matches('1', press('1', { code: 'Digit1' }))).toBe(true)
    expect(matches('1', press('!', { code: 'Digit1', shiftKey: true }))).toBe(false)
  })
  it('finds signs with or without Shift, as keyboards differ', () => {
    expect(matches('?', press('?', { shiftKey: true }))).toBe(true)
    expect(matches('+', press('+', { shiftKey: true }))).toBe(true)
    expect(matches('Mod++', press('+', { ctrlKey: true, shiftKey: true }))).toBe(true)
  })
  it('shows the caps of the machine', () => {
    expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keyCaps('Mod+ArrowUp', true)).toEqual(['⌘', '↑'])
  })
})
