import { Nested } from '../../model/value.ts'
import { azureSchema } from '../../schema/load.ts'
import type { Target } from '../../target.ts'
import { bootstrap } from './bootstrap.ts'
import { azureLowerings } from './kinds/index.ts'
import { lowerAzure } from './lower.ts'
import { azurePromises } from './promises.data.ts'
import { azureProofs } from './proofs.data.ts'

const id = '00000000-0000-0000-0000-000000000000'

export const azureTarget: Target = {
  provider: 'azure',
  title: 'Azure',
  kinds: azureLowerings,
  lower: lowerAzure,
  terraform: '>= 1.9, < 2.0',
  providers: { azurerm: { source: 'hashicorp/azurerm', version: '~> 4.60' } },
  schema: azureSchema,
  promises: azurePromises,
  counted: [],
  proofs: azureProofs,
  mocks: { mock_data: new Nested([{ defaults: { tenant_id: id, subscription_id: id, object_id: id, client_id: id } }], [['azurerm_client_config']]) },
  state: {
    backend: 'azurerm',
    settled: (project) => ({ key: `${project}.tfstate`, use_azuread_auth: true }),
    open: {
      resource_group_name: 'the output "resource_group" of bootstrap',
      storage_account_name: 'the output "storage_account" of bootstrap',
      container_name: 'the output "container" of bootstrap',
    },
    bootstrap,
  },
  signIn: {
    steps: [
      [
        '- uses: azure/login@v2',
        '  with:',
        '    client-id: ${{ vars.AZURE_CLIENT_ID }}',
        '    tenant-id: ${{ vars.AZURE_TENANT_ID }}',
        '    subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}',
      ],
    ],
    variables: [
      {
        name: 'AZURE_CLIENT_ID',
        what: 'client id of an identity that may read the subscription and the state; it trusts the tokens of GitHub for this repository only',
      },
      { name: 'AZURE_TENANT_ID', what: 'tenant of that identity' },
      { name: 'AZURE_SUBSCRIPTION_ID', what: 'subscription that is planned' },
    ],
  },
  firstApply: (module) => [
    ...(module.resources.some(({ type }) => type === 'azurerm_container_registry')
      ? [
          'The first time, make the registry alone (`-target` with the `azurerm_container_registry` of the plan), push an image for each workload, then apply the rest.',
        ]
      : []),
    ...(module.resources.some(({ type }) => type === 'azurerm_kubernetes_cluster' || type.startsWith('azurerm_linux_virtual_machine'))
      ? [
          'Disks are encrypted at the host: register that once for the subscription, `az feature register --namespace Microsoft.Compute --name EncryptionAtHost`.',
        ]
      : []),
    ...(module.resources.some(({ type }) => type === 'azurerm_key_vault_key')
      ? ['Terraform writes the key into a vault that is closed: run it inside the network, or say your own range in `deployer_cidrs`.']
      : []),
  ],
  destroy:
    'Vaults, storage and AI accounts stay for their time of soft deletion after `terraform destroy`, and their names with them. Data with a lock or a policy of immutability goes when its time is over. Resource groups with anything left in them are not deleted.',
}
