/**
 * Machines that SageMaker endpoints take (`ml.<family>.<size>`), x86 and accelerated ones: the values that hashicorp/aws 5.100.0 allows for
 * the instance type of a production variant. Read from the provider's own message, 2026-11-24; confidence high.
 */
export const endpointMachines: Readonly<Record<string, readonly string[]>> = {
  c5: ['18xlarge', '2xlarge', '4xlarge', '9xlarge', 'large', 'xlarge'],
  c5d: ['18xlarge', '2xlarge', '4xlarge', '9xlarge', 'large', 'xlarge'],
  c6i: ['12xlarge', '16xlarge', '24xlarge', '2xlarge', '32xlarge', '4xlarge', '8xlarge', 'large', 'xlarge'],
  c7i: ['12xlarge', '16xlarge', '24xlarge', '2xlarge', '48xlarge', '4xlarge', '8xlarge', 'large', 'xlarge'],
  dl1: ['24xlarge'],
  g4dn: ['12xlarge', '16xlarge', '2xlarge', '4xlarge', '8xlarge', 'xlarge'],
  g5: ['12xlarge', '16xlarge', '24xlarge', '2xlarge', '48xlarge', '4xlarge', '8xlarge', 'xlarge'],
  g6: ['12xlarge', '16xlarge', '24xlarge', '2xlarge', '48xlarge', '4xlarge', '8xlarge', 'xlarge'],
  g6e: ['12xlarge', '16xlarge', '24xlarge', '2xlarge', '48xlarge', '4xlarge', '8xlarge', 'xlarge'],
  inf1: ['24xlarge', '2xlarge', '6xlarge', 'xlarge'],
  inf2: ['24xlarge', '48xlarge', '8xlarge', 'xlarge'],
  m5: ['12xlarge', '24xlarge', '2xlarge', '4xlarge', 'large', 'xlarge'],
  m5d: ['12xlarge', '24xlarge', '2xlarge', '4xlarge', 'large', 'xlarge'],
  m6i: ['12xlarge', '16xlarge', '24xlarge', '2xlarge', '32xlarge', '4xlarge', '8xlarge', 'large', 'xlarge'],
  m7i: ['12xlarge', '16xlarge', '24xlarge', '2xlarge', '48xlarge', '4xlarge', '8xlarge', 'large', 'xlarge'],
  p3: ['16xlarge', '2xlarge', '8xlarge'],
  p4d: ['24xlarge'],
  p4de: ['24xlarge'],
  p5: ['48xlarge'],
  p5e: ['48xlarge'],
  p5en: ['48xlarge'],
  r5: ['12xlarge', '24xlarge', '2xlarge', '4xlarge', 'large', 'xlarge'],
  r5d: ['12xlarge', '24xlarge', '2xlarge', '4xlarge', 'large', 'xlarge'],
  r6i: ['12xlarge', '16xlarge', '24xlarge', '2xlarge', '32xlarge', '4xlarge', '8xlarge', 'large', 'xlarge'],
  r7i: ['12xlarge', '16xlarge', '24xlarge', '2xlarge', '48xlarge', '4xlarge', '8xlarge', 'large', 'xlarge'],
  trn1: ['2xlarge', '32xlarge'],
  trn1n: ['32xlarge'],
  trn2: ['48xlarge'],
}

/** What stands in for a family that endpoints do not take, or that AWS's own images do not run on (Graviton). */
export const endpointFamilies: Readonly<Record<string, string>> = {
  c6g: 'c7i', c7g: 'c7i', c8g: 'c7i', m6g: 'm7i', m7g: 'm7i', m8g: 'm7i', r6g: 'r7i', r7g: 'r7i', r8g: 'r7i', t3: 'm7i', t4g: 'm7i', 'm7i-flex': 'm7i', m6a: 'm7i', m7a: 'm7i', c7a: 'c7i', r7a: 'r7i',
  i4i: 'r7i', i7i: 'r7i', x2idn: 'r7i', g7e: 'g6e', 'p6-b200': 'p5en', 'p6-b300': 'p5en', 'p6e-gb200': 'p5en', p3dn: 'p4d',
}
