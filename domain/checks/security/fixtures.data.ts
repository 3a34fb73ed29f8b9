import type { FixtureTable } from '../fixture.ts'

const cloud = 'need {environment: production}; [eu] region @aws "eu-central-1"; [net] network in eu {exposure: private}'

export const securityFixtures: FixtureTable = {
  'SEC-001': {
    breaks: 'lake: data-lake {encryptionAtRest: none, dataClass: [pii]}',
    passes: 'lake: data-lake {encryptionAtRest: cmk}',
    notApplicable: 'app: web-app; registry: model-registry {encryptionAtRest: none}; log: audit-log {encryptionAtRest: none}',
    unknown: 'lake: data-lake',
  },
  'SEC-002': {
    breaks: `${cloud}; records: health-data-store in net @aws {encryptionAtRest: provider, dataClass: [phi]}`,
    passes: 'records: health-data-store {encryptionAtRest: cmk, dataClass: [phi]}',
    notApplicable: 'lake: data-lake {encryptionAtRest: provider, dataClass: [internal]}',
    unknown: 'records: health-data-store {dataClass: [phi], encryptionAtRest: encrypted}',
  },
  'SEC-003': {
    breaks: 'registry: model-registry {encryptionAtRest: none}',
    passes: 'registry: model-registry {encryptionAtRest: provider}',
    notApplicable: 'lake: data-lake {encryptionAtRest: none}',
    unknown: 'images: container-registry',
  },
  'SEC-004': {
    breaks: 'log: audit-log {encryptionAtRest: none}',
    passes: 'backups: backup-service {encryptionAtRest: provider}',
    notApplicable: 'lake: data-lake {encryptionAtRest: none}',
    unknown: 'logs: log-analytics',
  },
  'SEC-005': {
    breaks: `${cloud}; people: client-user; shop: web-app in net @aws; people > shop: http {encryptedInTransit: false, protocol: http}`,
    passes: `${cloud}; people: client-user; shop: web-app in net @aws; people > shop: http {protocol: https}`,
    notApplicable: `${cloud}; shop: web-app in net @aws; data: relational-database in net @aws; shop > data: sql {encryptedInTransit: false}`,
    unknown: `${cloud}; people: client-user; shop: web-app in net @aws; people > shop: http`,
  },
  'SEC-006': {
    breaks: `${cloud}; shop: web-app in net @aws; data: relational-database in net @aws {dataClass: [pii]}; shop > data: sql {encryptedInTransit: false}`,
    passes: `${cloud}; shop: web-app in net @aws; data: relational-database in net @aws {dataClass: [pii]}; shop > data: sql {encryptedInTransit: true}`,
    notApplicable: `${cloud}; shop: web-app in net @aws; data: relational-database in net @aws {dataClass: [internal]}; shop > data: sql {encryptedInTransit: false}`,
    unknown: `${cloud}; shop: web-app in net @aws; data: relational-database in net @aws {dataClass: [pii]}; shop > data: sql`,
  },
  'SEC-008': {
    breaks: `${cloud}; people: client-user; api: api-gateway in net @aws {auth: none, exposure: internet}; people > api: http {encryptedInTransit: true}`,
    passes: `${cloud}; people: client-user; api: api-gateway in net @aws {auth: oidc}; people > api: http; open: web-app in net {auth: anonymous-by-choice, rateLimit: true}; people > open: http`,
    notApplicable: `${cloud}; app: app-backend in net @aws; model: realtime-inference-endpoint in net @aws {auth: none}; app > model: http`,
    unknown: `${cloud}; people: client-user; api: api-gateway in net @aws; people > api: http`,
  },
  'SEC-010': {
    breaks: 'need {environment: production}; lake: data-lake {rbac: false}',
    passes: 'need {environment: production}; lake: data-lake {rbac: true}',
    notApplicable: 'need {environment: development}; lake: data-lake {rbac: false, dataClass: [public]}; app: web-app {rbac: false}',
    unknown: 'need {environment: production}; lake: data-lake',
  },
  'SEC-013': {
    breaks: 'lake: data-lake {exposure: internet, dataClass: [internal]}',
    passes: '[net] network {exposure: private}; lake: data-lake in net {dataClass: [pii]}',
    notApplicable: 'site: object-storage {exposure: internet, dataClass: [public]}',
    unknown: 'lake: data-lake {exposure: internet}; other: data-lake {dataClass: [pii]}',
  },
  'SEC-017': {
    breaks: '[net] network; api: api-gateway in net {exposure: internet}; data: relational-database in net {dataClass: [pii], exposure: private}',
    passes: '[net] network; [front] subnet in net {exposure: internet}; [back] subnet in net {exposure: private}; api: api-gateway in front; data: relational-database in back {dataClass: [pii]}',
    notApplicable: '[net] network; api: api-gateway in net {exposure: internet}; data: relational-database in net {dataClass: [internal]}',
    unknown: '[net] network; api: api-gateway in net; data: relational-database in net {dataClass: [pii]}',
  },
  'SEC-023': {
    breaks: 'need {environment: production, frameworks: [pci-dss]}; lake: data-lake {dataClass: [pci]}',
    passes: 'need {environment: production}; lake: data-lake; log: audit-log',
    notApplicable: 'need {environment: development}; lake: data-lake',
    unknown: 'lake: data-lake',
  },
  'SEC-024': {
    breaks: 'lake: data-lake {dataClass: [pii], auditLogging: false}; log: audit-log',
    passes: 'lake: data-lake {dataClass: [pii]}; log: audit-log; lake > log: telemetry',
    notApplicable: 'lake: data-lake {dataClass: [pii], auditLogging: false}',
    unknown: 'lake: data-lake {dataClass: [pii]}; log: audit-log',
  },
}
