import type { ComponentKind } from '../component-kind.ts'

export const backupService = {
  id: 'backup-service',
  name: 'Backup and DR service',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'storage',
  alternatives: null,
  services: { aws: ['AWS Backup'], azure: ['Azure Backup (Recovery Services / Backup vault)'], gcp: ['Backup and DR Service', 'Backup for GKE'], 'self-hosted': ['Velero, Kasten'] },
  resources: { aws: ['aws_backup_plan', 'aws_backup_vault', 'aws_backup_vault_lock_configuration'], azure: ['azurerm_data_protection_backup_vault', 'azurerm_recovery_services_vault'], gcp: ['google_backup_dr_backup_plan', 'google_backup_dr_backup_vault', 'google_gke_backup_backup_plan'] },
  charts: ['vmware-tanzu/velero'],
  costDrivers: ['protected GB', 'cross-region copy'],
  connectsIn: ['relational-database', 'block-storage', 'kubernetes-cluster'],
  connectsOut: ['object-storage'],
  accepts: ['sql', 'block', 'file'],
  offers: ['object'],
  properties: ['rpo', 'rto', 'immutable', 'cross_region'],
  aliases: ['backup', 'disaster recovery', 'DR', 'RPO', 'RTO', 'Velero', 'snapshot'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
