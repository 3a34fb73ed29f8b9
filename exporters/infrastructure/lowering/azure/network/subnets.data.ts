export type Subnet =
  | 'nodes'
  | 'compute'
  | 'apps'
  | 'sandboxes'
  | 'endpoints'
  | 'functions'
  | 'web'
  | 'postgres'
  | 'gateway'
  | 'apim'
  | 'firewall'
  | 'bastion'
  | 'lines'
  | 'lustre'
  | 'spark_public'
  | 'spark_private'
  | 'agents'
  | 'containers'

export type SubnetPlan = {
  /** Where it lies in the range: bits added to its prefix, and the number of the piece. */
  bits: number
  at: number
  /** A name that Azure asks for. */
  name?: string
  /** The service that alone may use it. */
  delegation?: string
  /** Azure takes no security group there. */
  bare?: true
  what: string
}

/**
 * The plan of a network of /16. Each piece has its place whether it is used or not, so that one that is added moves no other.
 * Delegations and least sizes: recalled from the pages of each service, 2026-11-24; confidence high.
 */
export const subnetPlans: Readonly<Record<Subnet, SubnetPlan>> = {
  nodes: { bits: 2, at: 0, what: 'Machines and nodes of clusters' },
  compute: { bits: 3, at: 2, what: 'Machines of jobs' },
  apps: { bits: 5, at: 12, delegation: 'Microsoft.App/environments', what: 'Container apps' },
  sandboxes: { bits: 5, at: 13, delegation: 'Microsoft.App/environments', what: 'Sandboxes, apart from everything else' },
  endpoints: { bits: 6, at: 28, what: 'Private endpoints of services' },
  functions: { bits: 8, at: 116, delegation: 'Microsoft.App/environments', what: 'Functions, on their way out' },
  web: { bits: 8, at: 117, delegation: 'Microsoft.Web/serverFarms', what: 'Web apps, on their way out' },
  postgres: { bits: 8, at: 118, delegation: 'Microsoft.DBforPostgreSQL/flexibleServers', what: 'PostgreSQL servers' },
  gateway: { bits: 8, at: 119, what: 'Application gateways' },
  apim: { bits: 8, at: 120, what: 'API Management' },
  firewall: { bits: 10, at: 484, name: 'AzureFirewallSubnet', bare: true, what: 'The firewall' },
  bastion: { bits: 10, at: 485, name: 'AzureBastionSubnet', bare: true, what: 'The bastion' },
  lines: { bits: 10, at: 486, name: 'GatewaySubnet', bare: true, what: 'Gateways of private lines' },
  lustre: { bits: 8, at: 122, what: 'Parallel file systems' },
  spark_public: { bits: 7, at: 62, delegation: 'Microsoft.Databricks/workspaces', what: 'Hosts of Databricks' },
  spark_private: { bits: 7, at: 63, delegation: 'Microsoft.Databricks/workspaces', what: 'Containers of Databricks' },
  agents: { bits: 8, at: 128, delegation: 'Microsoft.DevOpsInfrastructure/pools', what: 'Agents of pipelines' },
  containers: { bits: 8, at: 129, delegation: 'Microsoft.ContainerInstance/containerGroups', what: 'Single containers' },
}
