import { expect, it } from 'vitest'
import { routeOf } from './route.ts'

it('opens a design with the key of its fragment', () => {
  expect(routeOf('/d/a1B2_c', '#key=s3cret')).toEqual({ page: 'design', id: 'a1B2_c', key: 's3cret' })
  expect(routeOf('/d/a1', '')).toEqual({ page: 'design', id: 'a1', key: null })
})
it('goes home for any other address', () => {
  for (const address of ['/', '/d/', '/d/../etc', '/d/a b', '/x']) expect(routeOf(address, '')).toEqual({ page: 'home' })
})
