import { describe, expect, it } from 'vitest'
import { isKind } from '../../catalog/catalog.ts'
import type { Component } from '../../design/schema.ts'
import { sketch } from '../sketch.ts'
import { unknown } from '../ternary.ts'
import { isIn } from './allowed-places.ts'
import { circlesOf } from './circles.ts'
import { crosses, trustLineOf } from './crossing.ts'
import { classesOn, eff, inbound, regulated, sensitive } from './data-classes.ts'
import { Facts } from './facts.ts'
import { acceleratorOf, hostedOn, hostsOf, modelFamilyOf } from './hosting.ts'
import { exposureOf, reachableFromInternet } from './internet.ts'
import { kindGroups } from './kind-groups.data.ts'
import { isA, ofKind } from './kinds.ts'
import { leadingTo, path, reachedFrom, servedBy } from './paths.ts'
import { countryOf, homeOf, providerOf, regionOf } from './place.ts'
import { askSetting, says } from './said.ts'
import { prod, prodDesign, stageOf } from './stage.ts'
import { stores } from './stores.ts'
import { zonesOf } from './zones.ts'

/** Facts of a sketch, and its parts by id. */
function of(text: string) {
  const facts = new Facts(sketch(text))
  const c = (id: string): Component => {
    const component = facts.graph.component(id)
    if (component === undefined) throw new Error(`no ${id}`)
    return component
  }
  const e = (id: string) => {
    const connection = facts.design.connections.find((each) => each.id === id)
    if (connection === undefined) throw new Error(`no ${id}`)
    return connection
  }
  return { facts, c, e }
}
const sorted = (set: ReadonlySet<string>) => [...set].sort()

describe('kinds', () => {
  it('named by the rule texts all exist in the catalogue', () => {
    for (const [word, kinds] of Object.entries(kindGroups)) for (const kind of kinds) expect(isKind(kind), `${word}: ${kind}`).toBe(true)
  })
  it('belong to every word that names them', () => {
    const { facts, c } = of('bot: conversational-bot; fn: serverless-container')
    expect(isA(c('bot'), 'agent') && isA(c('bot'), 'voice-app')).toBe(true)
    expect(isA(c('bot'), 'vector-db')).toBe(false)
    expect(ofKind(facts, 'serverless-function').map(({ id }) => id)).toEqual(['fn'])
  })
})

describe('stores', () => {
  it('are told by category, by kind, and first of all by their own word', () => {
    const { c } = of(
      'lake: data-lake; reg: model-registry; pipe: embedding-pipeline; line: kafka; told: kafka {holdsData: true}; not: in-memory-cache {holdsData: false}; app: web-app',
    )
    expect(['lake', 'reg', 'pipe', 'line', 'told', 'not', 'app'].filter((id) => stores(c(id)))).toEqual(['lake', 'reg', 'told'])
  })
})

describe('what is said', () => {
  it('is open while nobody said it, and asks for it by name, meaning and values', () => {
    const { c } = of('lake: data-lake; told: data-lake {encryptionAtRest: cmk}')
    expect(says(c('told'), 'encryptionAtRest', 'none')).toBe(false)
    expect(says(c('told'), 'encryptionAtRest', ['cmk', 'provider'])).toBe(true)
    expect(says(c('lake'), 'encryptionAtRest', 'none')).toEqual(unknown(askSetting(c('lake'), 'encryptionAtRest')))
    expect(askSetting(c('lake'), 'encryptionAtRest')).toMatchObject({
      on: 'component',
      id: 'lake',
      question: expect.stringContaining('none, provider, cmk, encrypted'),
    })
  })
  it('by the nearest counts: component, boundary outward, requirements', () => {
    const { facts, c } = of(
      'need {environment: production}; [out] network {environment: staging}; [in] subnet in out; a: web-app in in; b: web-app in in {environment: test}; d: web-app',
    )
    expect(['a', 'b', 'd'].map((id) => stageOf(facts, c(id)))).toEqual(['staging', 'test', 'production'])
    expect([prod(facts, c('a')), prod(facts, c('d')), prodDesign(facts)]).toEqual([false, true, true])
  })
  it('leaves the stage open where nobody said one', () => {
    const { facts, c } = of('a: web-app; b: web-app {environment: test}')
    expect(prod(facts, c('a'))).toMatchObject({ open: [{ on: 'requirement', setting: 'environment' }] })
    expect(prodDesign(facts)).toMatchObject({ open: [{ setting: 'environment' }] })
  })
})

describe('places', () => {
  const text =
    'need {allowedRegions: [EU, yard]}; [de] region @aws "eu-central-1"; [ams] region @gcp "Eemshaven"; [home] on-premises-site {country: DE}; [yard] edge-site; a: web-app in de @aws; b: web-app in ams; d: relational-database in home @self-hosted; cam: camera; run: edge-server in yard; people: client-user; api: third-party-api; on: llm-inference-server in de @self-hosted; us: web-app @aws {region: us-east-1}'
  it('are told by boundary, provider and kind', () => {
    const { facts, c } = of(text)
    expect(['a', 'b', 'd', 'cam', 'run', 'people', 'api', 'on'].map((id) => homeOf(facts, c(id)))).toEqual([
      'aws',
      'gcp',
      'on-premises',
      'edge',
      'edge',
      'outside',
      'company',
      'aws',
    ])
    expect(providerOf(facts, c('b'))).toBe('gcp')
  })
  it('have a region by code or town, and a country from it', () => {
    const { facts, c } = of(text)
    expect([regionOf(facts, c('a')), regionOf(facts, c('us')), countryOf(facts, c('a')), countryOf(facts, c('d'))]).toEqual([
      'eu-central-1',
      'us-east-1',
      'DE',
      'DE',
    ])
  })
  it('are allowed by region, country, union or boundary, not allowed elsewhere, and open where unknown', () => {
    const { facts, c } = of(text)
    expect(['a', 'd', 'run', 'us'].map((id) => isIn(facts, c(id), ['EU', 'yard']))).toEqual([true, true, true, false])
    expect(isIn(facts, c('api'), ['EU'])).toMatchObject({ open: [{ id: 'api', setting: 'region' }] })
  })
  it('take the only region wanted where none is drawn', () => {
    const { facts, c } = of('need {regions: [eu-west-1]}; a: web-app @aws; g: web-app @gcp')
    expect([regionOf(facts, c('a')), regionOf(facts, c('g'))]).toEqual(['eu-west-1', undefined])
  })
  it('count zones as said, or as drawn around twins that share a caller', () => {
    const { facts, c } = of(
      '[x] zone; [y] zone; lb: load-balancer-l7; one: llm-inference-server in x; two: llm-inference-server in y; lone: llm-inference-server in x; said: llm-inference-server in x {zones: 3}; lb > one: http; lb > two: http',
    )
    expect(['one', 'lone', 'said'].map((id) => zonesOf(facts, c(id)))).toEqual([2, 1, 3])
  })
})

describe('crossing', () => {
  const text =
    '[de] region @aws "eu-central-1"; [us] region @aws "us-east-1"; [net] network in de; [sub] subnet in net; [home] on-premises-site; [shop] edge-site; people: client-user; a: web-app in sub @aws; b: app-backend in net @aws; far: app-backend in us @aws; g: app-backend @gcp; db: relational-database in home; cam: camera in shop; api: third-party-api; people > a: http; a > b: http; b > far: http; b > g: http; db > b: table; cam > b: media; b > api: http; a > a: http; b > a: http {via: internet}'
  it('tells every line between the ends, and none inside one zone', () => {
    const { facts, e } = of(text)
    const lines = (id: string) => sorted(crosses(facts, e(id)))
    expect(lines('people-a')).toEqual(['internet', 'trustZone'])
    expect(lines('a-b')).toEqual([])
    expect(lines('a-a')).toEqual([])
    expect(lines('b-far')).toEqual(['region', 'trustZone'])
    expect(lines('b-g')).toEqual(['provider', 'trustZone'])
    expect(lines('db-b')).toEqual(['hybrid', 'trustZone'])
    expect(lines('cam-b')).toEqual(['edge', 'trustZone'])
    expect(lines('b-api')).toEqual(['internet', 'provider', 'trustZone'])
    expect(lines('b-a')).toEqual(['internet'])
  })
  it('does not take a private way for the internet', () => {
    const { facts, e } = of('[net] network; staff: client-user; a: web-app in net; staff > a: http {via: vpn}')
    expect(sorted(crosses(facts, e('staff-a')))).toEqual(['trustZone'])
  })
  it('holds a subnet for a zone of its own only where it says how far it is trusted', () => {
    const { facts, c } = of('[net] network; [p] subnet in net; [q] subnet in net {trust: dmz}; a: web-app in p; b: web-app in q')
    expect([trustLineOf(facts, c('a')), trustLineOf(facts, c('b'))]).toEqual(['net', 'q'])
  })
})

describe('data classes', () => {
  it('go along data, events, requests and the answers of stores', () => {
    const { facts, c } = of(
      'crm: relational-database {dataClass: [pii]}; app: app-backend; model: foundation-model-api; line: event-stream; sink: data-lake; app > crm: sql; app > model: llm; app > line: event; line > sink: stream',
    )
    for (const id of ['app', 'model', 'line', 'sink']) expect(sorted(eff(facts, c(id))), id).toEqual(['pii'])
    expect(sorted(inbound(facts, c('model')))).toEqual(['pii'])
  })
  it('do not go along control, keys, telemetry, alerts and models', () => {
    const { facts, c } = of(
      'lake: data-lake {dataClass: [pii]}; a: ml-pipeline; b: key-management; d: log-analytics; e: retraining-trigger; f: realtime-inference-endpoint; lake > a: control; lake > b: key; lake > d: telemetry; lake > e: alert {flow: event}; lake > f: model',
    )
    for (const id of ['a', 'b', 'd', 'e', 'f']) expect(sorted(eff(facts, c(id))), id).toEqual([])
  })
  it('are cut where identifiers are removed, on the way or by a component', () => {
    const { facts, c, e } = of(
      'crm: relational-database {dataClass: [pii, phi]}; clean: pii-redaction; etl: etl-service {deidentification: anonymise}; raw: data-lake; a: data-lake; b: data-lake; d: data-lake; crm > clean: object; clean > a: object; crm > etl: table; etl > b: table; crm > d: table {rawIdentifiers: false}; crm > raw: table',
    )
    expect(['a', 'b', 'd'].map((id) => sorted(eff(facts, c(id))))).toEqual([['internal'], ['internal'], ['internal']])
    expect(sorted(eff(facts, c('clean')))).toEqual(['phi', 'pii'])
    expect(sorted(classesOn(facts, e('crm-raw')))).toEqual(['phi', 'pii'])
  })
  it('are those the connection says, where it says some', () => {
    const { facts, c } = of('crm: relational-database {dataClass: [pii]}; a: data-lake; crm > a: table {dataClass: [public]}')
    expect(sorted(eff(facts, c('a')))).toEqual(['public'])
  })
  it('are open where none is known, and settle what is sensitive and regulated', () => {
    const { facts, c } = of('a: data-lake; b: data-lake {dataClass: [confidential]}; d: data-lake {dataClass: [internal]}')
    expect(sensitive(facts, c('a'))).toMatchObject({ open: [{ id: 'a', setting: 'dataClass', askedBy: 'DATA-001' }] })
    expect([sensitive(facts, c('b')), regulated(facts, c('b')), sensitive(facts, c('d'))]).toEqual([true, false, false])
  })
  it('come to rest in circles', () => {
    const { facts, c } = of(
      'a: etl-service {dataClass: [pii]}; b: etl-service; d: etl-service; a > b: table; b > d: table; d > a: table; b > b: table',
    )
    expect(sorted(eff(facts, c('d')))).toEqual(['pii'])
  })
})

describe('paths', () => {
  it('follow contents the way they move, answers of stores against the request', () => {
    const { facts, c } = of('db: relational-database; app: app-backend; model: foundation-model-api; app > db: sql; app > model: llm')
    expect(path(facts, c('db'), c('model'))).toBe(true)
    expect(path(facts, c('model'), c('db'))).toBe(false)
    expect(path(facts, c('model'), c('db'), 'words')).toBe(true)
  })
  it('take a question to an index for a request, and what fills it for data', () => {
    const { facts, c } = of('rag: rag-orchestrator; embed: embedding-pipeline; index: vector-database; rag > index: vector; embed > index: vector')
    expect(path(facts, c('embed'), c('rag'))).toBe(true)
    expect(path(facts, c('rag'), c('embed'))).toBe(false)
  })
  it('stop at what is in the way or attached to it', () => {
    const { facts, c } = of(
      'a: source-system; b: data-lake; d: model-training-job; check: data-quality; a > b: table; b > check: table; b > d: dataset',
    )
    const guarded = (each: Component) => servedBy(facts, each, ({ kind }) => kind === 'data-quality')
    expect(reachedFrom(facts, [c('a')], 'data', guarded).components).toEqual([])
    expect(leadingTo(facts, [c('d')], 'data').has('a')).toBe(true)
  })
})

describe('the internet', () => {
  it('reaches what says so, what people outside call, and what those pass on', () => {
    const { facts, c } = of(
      '[net] network; people: client-user; api: api-gateway in net; app: app-backend in net {exposure: private}; db: relational-database in net; job: batch-inference-job in net; people > api: http; api > app: http; app > db: sql',
    )
    expect(['api', 'app', 'db', 'job'].map((id) => reachableFromInternet(facts, c(id)))).toEqual([true, true, true, false])
  })
  it('does not reach what is private and called by nobody from there', () => {
    const { facts, c } = of('[net] network {exposure: private}; staff: client-user; app: web-app in net; staff > app: http {via: vpn}')
    expect(exposureOf(facts, c('app'))).toBe('private')
    expect(reachableFromInternet(facts, c('app'))).toBe(false)
  })
})

describe('hosts', () => {
  it('are what names a component, or gives it compute, and lend it their accelerator', () => {
    const { facts, c } = of(
      'pool: gpu-training-cluster {accelerator: H100, hosts: [one]}; one: model-training-job; two: model-training-job; three: model-training-job {accelerator: none}; pool > two: compute',
    )
    expect(hostedOn(facts, c('pool')).map(({ id }) => id)).toEqual(['one', 'two'])
    expect(hostsOf(facts, c('two')).map(({ id }) => id)).toEqual(['pool'])
    expect(['one', 'two', 'three'].map((id) => acceleratorOf(facts, c(id)))).toEqual(['H100', 'H100', 'none'])
  })
  it('leave the family of a model to its own word, its kind, or the only model beside it', () => {
    const { facts, c } = of(
      'a: vision-model; job: model-training-job; told: model-training-job {modelFamily: tree}; none: model-training-job; job > a: model',
    )
    expect(['a', 'job', 'told', 'none'].map((id) => modelFamilyOf(facts, c(id)))).toEqual(['vision', 'vision', 'tree', undefined])
  })
})

describe('circles', () => {
  it('are found whole, apart from each other, and without what only leads to or from them', () => {
    const { facts } = of(
      'a: app-backend; b: app-backend; d: app-backend; x: app-backend; y: app-backend; z: app-backend; a > b: http; b > a: http; b > d: http; d > x: http; x > y: http; y > x: http; z > a: http; z > z: http',
    )
    expect(
      circlesOf(facts.design.connections)
        .map(sorted)
        .toSorted((x, y) => (x.join() < y.join() ? -1 : 1)),
    ).toEqual([
      ['a', 'b'],
      ['x', 'y'],
    ])
  })
})
