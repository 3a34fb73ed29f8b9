import { free, type KindGroup, unknown } from '../rules.ts'

const outside = free('It stands outside: nobody pays for it here.')
const contract = unknown('another company bills it by contract')
const software = free('A way of working, or software whose machines are counted elsewhere.')

/** People, things and companies outside. */
export const outsiders: readonly KindGroup[] = [
  {
    kinds: ['client-user', 'mobile-client', 'source-system', 'camera', 'iot-sensor', 'vehicle-fleet', 'local-actuator'],
    aws: outside,
    azure: outside,
    gcp: outside,
    selfHosted: outside,
  },
  { kinds: ['third-party-api'], aws: contract, azure: contract, gcp: contract, selfHosted: contract },
  { kinds: ['supply-chain-signing'], aws: software, azure: software, gcp: software, selfHosted: software },
]
