import { expect, it } from 'vitest'
import { placeBefore, wayToSignIn } from './sign-in.ts'

function keep(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}

it('comes back to the same design with its share key, which never leaves the browser', () => {
  const memory = keep()
  expect(wayToSignIn(memory, { pathname: '/d/abc', hash: '#key=secret' }, 1_000_000)).toBe('/api/v1/sign-in?to=%2Fd%2Fabc')
  expect(placeBefore(memory, { pathname: '/d/abc', hash: '' })).toBe('/d/abc#key=secret')
  expect(placeBefore(memory, { pathname: '/d/other', hash: '' })).toBeUndefined()
  expect(placeBefore(memory, { pathname: '/d/abc', hash: '#key=newer' })).toBeUndefined()
})

it('does not go round in circles when signing in does not help', () => {
  const memory = keep()
  wayToSignIn(memory, { pathname: '/', hash: '' }, 1_000_000)
  expect(wayToSignIn(memory, { pathname: '/', hash: '' }, 1_005_000)).toBeUndefined()
  expect(wayToSignIn(memory, { pathname: '/', hash: '' }, 1_100_000)).toBe('/api/v1/sign-in?to=%2F')
})
