/**
 * How long it usually takes until capacity is granted or delivered, in calendar weeks. Recalled from providers' quota pages and
 * common delivery times (2026-11-24), not a promise of anybody: ask in the first week.
 */
export type LeadTime = { weeks: readonly [low: number, high: number]; why: string }

/** Accelerators that are scarce, by list id; others count as common. */
export const scarceAccelerators: readonly string[] = ['H100', 'H200', 'B200', 'B300', 'GB200', 'GB300', 'MI300X', 'MI325X', 'MI355X', 'TPU-v5p', 'TPU-v6e', 'TPU7x', 'Trainium2', 'Trainium3']

export const accelerators = {
  common: { weeks: [0.2, 1], why: 'A quota request; usually granted by a program.' },
  commonMany: { weeks: [1, 3], why: 'A quota request that a person looks at.' },
  scarce: { weeks: [1, 4], why: 'Quota and a look at capacity in the region; a reservation makes it sure.' },
  scarceMany: { weeks: [4, 16], why: 'A contract or a capacity block; by region and quarter.' },
  own: { weeks: [8, 26], why: 'Order, delivery, power and cooling; switches for the fabric often come last.' },
} as const satisfies Record<string, LeadTime>

/** From this many on it is "many". */
export const many = 16

export const kinds: Readonly<Record<string, LeadTime>> = {
  'dedicated-interconnect': { weeks: [2, 12], why: 'A cross-connect in a colocation, or a partner; each end has its own queue.' },
  'multicloud-interconnect': { weeks: [2, 8], why: 'Two providers and one partner.' },
  'private-5g': { weeks: [8, 26], why: 'Spectrum, antennas and a survey of the site.' },
  'mec-5g-zone': { weeks: [2, 8], why: 'An agreement with the operator of the network.' },
  'edge-server': { weeks: [4, 12], why: 'Order, delivery and somebody on site.' },
  'edge-device': { weeks: [4, 16], why: 'Order, delivery and fitting in every place.' },
  camera: { weeks: [3, 10], why: 'Order, delivery, fitting, and consent of works council or visitors.' },
  'iot-sensor': { weeks: [4, 16], why: 'Order, delivery and fitting.' },
  hsm: { weeks: [1, 8], why: 'A ceremony with people present; hardware of your own takes longest.' },
  'data-transfer-appliance': { weeks: [1, 4], why: 'Shipped there and back.' },
  'foundation-model-api': { weeks: [0.2, 3], why: 'Access to the model, and limits of tokens a minute above the usual.' },
  'contact-center': { weeks: [2, 8], why: 'Numbers are moved by their carrier.' },
  'genomics-workflow': { weeks: [2, 12], why: 'Access to controlled data is decided by a committee.' },
  'virtualization-platform': { weeks: [4, 12], why: 'Licences and hosts.' },
}
