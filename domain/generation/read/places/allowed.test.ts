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

it.each([
  ['Chatbot; data must stay in Germany, Austria and Switzerland', ['DE', 'AT', 'CH']],
  ['Chatbot. Data of EU customers stays in the EU, data of US customers stays in the US.', ['EU', 'US']],
  ['Chatbot. Data must stay in Germany, and nothing outside the EU.', ['DE']],
])('lets data be in every place named, and in the narrowest of nested ones: %s', (prompt, allowed) =>
  expect(read(prompt).requirements.allowedRegions).toMatchObject({ value: allowed }),
)
