import type { PlanPromise } from '../../target.ts'

/** What the tests of a module assert, where the design says so. */
export const gcpPromises: readonly PlanPromise[] = [
  { type: 'google_kms_crypto_key', attribute: 'rotation_period', is: '7776000s', says: 'keys turn over' },
  { type: 'google_storage_bucket', attribute: 'uniform_bucket_level_access', is: true, says: 'buckets know no rights on single objects' },
  { type: 'google_storage_bucket', attribute: 'public_access_prevention', is: 'enforced', says: 'no bucket can be opened to the public' },
  { type: 'google_sql_database_instance', attribute: 'deletion_protection', is: true, says: 'databases are not deleted by accident' },
  { type: 'google_bigtable_instance', attribute: 'deletion_protection', is: true, says: 'tables are not deleted by accident' },
  { type: 'google_memorystore_instance', attribute: 'transit_encryption_mode', is: 'SERVER_AUTHENTICATION', says: 'caches speak TLS' },
  { type: 'google_memorystore_instance', attribute: 'authorization_mode', is: 'IAM_AUTH', says: 'callers of caches sign in' },
  { type: 'google_container_cluster', attribute: 'enable_shielded_nodes', is: true, says: 'nodes are shielded' },
  { type: 'google_container_cluster', attribute: 'remove_default_node_pool', is: true, says: 'no node stands outside a pool of the design' },
  { type: 'google_compute_network', attribute: 'auto_create_subnetworks', is: false, says: 'no subnet appears by itself' },
  { type: 'google_compute_subnetwork', attribute: 'private_ip_google_access', is: true, says: 'Google is called without leaving its network' },
  { type: 'google_cloud_run_v2_service', attribute: 'ingress', is: 'INGRESS_TRAFFIC_INTERNAL_ONLY', says: 'services are closed to the internet' },
  { type: 'google_compute_target_https_proxy', attribute: 'quic_override', is: 'ENABLE', says: 'load balancers speak HTTP/3' },
]
