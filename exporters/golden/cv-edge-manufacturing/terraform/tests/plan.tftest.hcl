mock_provider "azurerm" {
  mock_data "azurerm_client_config" {
    defaults = {
      tenant_id       = "00000000-0000-0000-0000-000000000000"
      subscription_id = "00000000-0000-0000-0000-000000000000"
      object_id       = "00000000-0000-0000-0000-000000000000"
      client_id       = "00000000-0000-0000-0000-000000000000"
    }
  }
}

run "plans_with_defaults" {
  command = plan

  assert {
    condition = alltrue([
      azurerm_storage_account.audit_log.allow_nested_items_to_be_public == false,
      azurerm_storage_account.artifacts.allow_nested_items_to_be_public == false,
      azurerm_storage_account.data_lake.allow_nested_items_to_be_public == false,
      azurerm_storage_account.dataset_versioning.allow_nested_items_to_be_public == false,
      azurerm_storage_account.object_storage.allow_nested_items_to_be_public == false,
      azurerm_storage_account.artifacts__flow.allow_nested_items_to_be_public == false,
    ])
    error_message = "Not as promised: no container can be opened to the public."
  }

  assert {
    condition = alltrue([
      azurerm_storage_account.audit_log.https_traffic_only_enabled == true,
      azurerm_storage_account.artifacts.https_traffic_only_enabled == true,
      azurerm_storage_account.data_lake.https_traffic_only_enabled == true,
      azurerm_storage_account.dataset_versioning.https_traffic_only_enabled == true,
      azurerm_storage_account.object_storage.https_traffic_only_enabled == true,
      azurerm_storage_account.artifacts__flow.https_traffic_only_enabled == true,
    ])
    error_message = "Not as promised: storage speaks TLS."
  }

  assert {
    condition = alltrue([
      azurerm_storage_account.audit_log.public_network_access_enabled == false,
      azurerm_storage_account.artifacts.public_network_access_enabled == false,
      azurerm_storage_account.data_lake.public_network_access_enabled == false,
      azurerm_storage_account.dataset_versioning.public_network_access_enabled == false,
      azurerm_storage_account.object_storage.public_network_access_enabled == false,
    ])
    error_message = "Not as promised: storage is reached by private endpoints alone."
  }

  assert {
    condition = alltrue([
      azurerm_key_vault.key_management.purge_protection_enabled == true,
      azurerm_key_vault.ml_pipeline__workspace.purge_protection_enabled == true,
    ])
    error_message = "Not as promised: keys are not lost by accident."
  }

  assert {
    condition = alltrue([
      azurerm_key_vault.key_management.rbac_authorization_enabled == true,
      azurerm_key_vault.ml_pipeline__workspace.rbac_authorization_enabled == true,
    ])
    error_message = "Not as promised: vaults are opened by roles."
  }

  assert {
    condition     = alltrue([azurerm_container_registry.container_registry.admin_enabled == false])
    error_message = "Not as promised: the registry has no shared password."
  }

  assert {
    condition     = alltrue([azurerm_cognitive_account.vision_model.local_auth_enabled == false])
    error_message = "Not as promised: models are called with identities, not with keys."
  }

  assert {
    condition     = alltrue([azurerm_cognitive_account.vision_model.public_network_access_enabled == false])
    error_message = "Not as promised: models are called inside the network."
  }

  assert {
    condition     = alltrue([azurerm_cosmosdb_account.feedback_store.local_authentication_disabled == true])
    error_message = "Not as promised: documents are read with identities."
  }

  assert {
    condition     = alltrue([azurerm_machine_learning_workspace.ml_pipeline.public_network_access_enabled == false])
    error_message = "Not as promised: the workspace of models is private."
  }
}

run "refuses_bad_input" {
  command = plan
  expect_failures = [
    var.location,
    var.subscription_id,
    var.project,
    var.environment,
    var.alert_emails,
    var.deployer_cidrs,
    var.vnet_cidr,
    var.domain,
    var.operator_group_id,
    var.on_premises_cidr,
    var.security_email,
    var.outside_issuer,
    var.monthly_budget,
  ]

  variables {
    location          = "West Europe"
    subscription_id   = "mine"
    project           = "9 lives"
    environment       = "somewhere"
    alert_emails      = ["nobody"]
    deployer_cidrs    = ["everywhere"]
    vnet_cidr         = "10.0.0.0/24"
    domain            = "not a domain"
    operator_group_id = "everyone"
    on_premises_cidr  = "everywhere"
    security_email    = "nobody"
    outside_issuer    = "http://plain"
    monthly_budget    = 0
  }
}
