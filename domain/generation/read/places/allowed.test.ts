import { expect, it } from 'vitest'
import { read } from '../read.ts'

it('lets data be in each of the places that are allowed together', () => {
  const { requirements } = read('Chatbot über Handbücher auf AWS in Frankfurt, die Daten dürfen die Schweiz/EU nicht verlassen')
  expect(requirements.allowedRegions).toMatchObject({ value: ['CH', 'EU'] })
})

it('reads nothing in a placeholder of code', () => {
  const words = (prompt: string) => read(prompt).mentions.map(({ kind }) => kind)
  expect(words('Fraud detection ${jndi:ldap://x} on AWS')).toEqual(words('Fraud detection on AWS'))
})
