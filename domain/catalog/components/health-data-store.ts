import type { ComponentKind } from '../component-kind.ts'

export const healthDataStore = {
  id: 'health-data-store',
  name: 'Health data store (FHIR / DICOM)',
  layer: 'data-pipeline',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['AWS HealthLake', 'AWS HealthImaging'], azure: ['Azure Health Data Services (FHIR, DICOM)'], gcp: ['Cloud Healthcare API'], 'self-hosted': ['HAPI FHIR, Orthanc, dcm4chee'] },
  resources: { aws: ['awscc_healthlake_fhir_datastore'], azure: ['azurerm_healthcare_workspace', 'azurerm_healthcare_fhir_service', 'azurerm_healthcare_dicom_service'], gcp: ['google_healthcare_dataset', 'google_healthcare_dicom_store', 'google_healthcare_fhir_store'] },
  charts: ['hapi-fhir/hapi-fhir-jpaserver'],
  costDrivers: ['GB stored', 'API calls'],
  connectsIn: ['source-system', 'camera', 'file-transfer'],
  connectsOut: ['vision-model', 'model-training-job', 'app-backend', 'pii-redaction'],
  accepts: ['file', 'http', 'object', 'media'],
  offers: ['object', 'kv', 'dataset'],
  properties: ['dicomweb', 'fhir_version', 'deid'],
  aliases: ['DICOM', 'FHIR', 'PACS', 'radiology', 'HL7', 'HealthLake', 'HealthImaging', 'medical images', 'CT scans', 'MRI', 'X-ray'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; awscc_/azuread_ names unchecked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
