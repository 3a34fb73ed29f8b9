# Key management (key-management)
resource "azurerm_key_vault" "key_management" {
  name                          = "kv${local.compact}1nlf1c${local.unique}"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  tenant_id                     = data.azurerm_client_config.current.tenant_id
  sku_name                      = "standard"
  rbac_authorization_enabled    = true
  purge_protection_enabled      = true
  soft_delete_retention_days    = 90
  public_network_access_enabled = length(var.deployer_cidrs) > 0
  tags                          = merge(local.tags, { Name = "Key management", Component = "key-management" })

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
    ip_rules       = var.deployer_cidrs
  }
}

resource "azurerm_role_assignment" "key_management__deployer" {
  scope                = azurerm_key_vault.key_management.id
  role_definition_name = "Key Vault Administrator"
  principal_id         = data.azurerm_client_config.current.object_id
}

resource "azurerm_monitor_diagnostic_setting" "key_management__logs" {
  name                       = "to-log-analytics"
  target_resource_id         = azurerm_key_vault.key_management.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.log_analytics.id

  enabled_log {
    category_group = "audit"
  }

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_key_vault_key" "key_management__key" {
  name         = "data"
  key_vault_id = azurerm_key_vault.key_management.id
  key_type     = "RSA"
  key_size     = 3072
  key_opts     = ["decrypt", "encrypt", "sign", "unwrapKey", "verify", "wrapKey"]
  depends_on   = [azurerm_role_assignment.key_management__deployer]

  rotation_policy {
    expire_after         = "P2Y"
    notify_before_expiry = "P30D"

    automatic {
      time_after_creation = "P1Y"
    }
  }
}

resource "azurerm_user_assigned_identity" "key_management__encryption" {
  name                = "${local.name}-key-management-encryption"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = local.tags
}

resource "azurerm_role_assignment" "key_management__encryption" {
  scope                = azurerm_key_vault_key.key_management__key.resource_versionless_id
  role_definition_name = "Key Vault Crypto Service Encryption User"
  principal_id         = azurerm_user_assigned_identity.key_management__encryption.principal_id
  principal_type       = "ServicePrincipal"
}

# Audit log / trail (audit-log)
resource "azurerm_storage_account" "audit_log" {
  name                              = "st${local.compact}0hxd5n${local.unique}"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_kind                      = "StorageV2"
  account_tier                      = "Standard"
  account_replication_type          = "ZRS"
  access_tier                       = "Hot"
  is_hns_enabled                    = false
  min_tls_version                   = "TLS1_2"
  https_traffic_only_enabled        = true
  infrastructure_encryption_enabled = true
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  allow_nested_items_to_be_public   = false
  cross_tenant_replication_enabled  = false
  public_network_access_enabled     = false
  tags = merge(
    local.tags,
    {
      Name      = "Audit log / trail"
      Component = "audit-log"
      DataClass = "internal"
    },
  )
  depends_on = [azurerm_role_assignment.key_management__encryption]

  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices"]
  }

  blob_properties {
    versioning_enabled       = true
    change_feed_enabled      = true
    last_access_time_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.key_management__encryption.id]
  }

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.key_management__key.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.key_management__encryption.id
  }

  lifecycle {}
}

resource "azurerm_storage_container" "audit_log__container" {
  name                  = "audit"
  storage_account_id    = azurerm_storage_account.audit_log.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "audit_log__life" {
  storage_account_id = azurerm_storage_account.audit_log.id

  rule {
    name    = "life"
    enabled = true

    filters {
      blob_types = ["blockBlob"]
    }

    actions {
      base_blob {
        delete_after_days_since_modification_greater_than = 400
      }

      version {
        delete_after_days_since_creation = 90
      }

      snapshot {
        delete_after_days_since_creation_greater_than = 90
      }
    }
  }
}

# Nothing can be changed or removed before its time. Set `locked` once the time is proven: it cannot be taken back.
resource "azurerm_storage_container_immutability_policy" "audit_log__immutable" {
  storage_container_resource_manager_id = azurerm_storage_container.audit_log__container.id
  immutability_period_in_days           = 400
  protected_append_writes_all_enabled   = false
  protected_append_writes_enabled       = true
  locked                                = false
}

# Certificate management / private CA (certificate-manager)
resource "azurerm_key_vault_certificate" "certificate_manager__certificate" {
  name         = "front"
  key_vault_id = azurerm_key_vault.key_management.id
  tags = merge(
    local.tags,
    {
      Name      = "Certificate management / private CA"
      Component = "certificate-manager"
    },
  )

  certificate_policy {
    issuer_parameters {
      name = var.certificate_issuer
    }

    key_properties {
      exportable = true
      key_type   = "RSA"
      key_size   = 3072
      reuse_key  = false
    }

    secret_properties {
      content_type = "application/x-pkcs12"
    }

    lifetime_action {
      action {
        action_type = "AutoRenew"
      }

      trigger {
        lifetime_percentage = 80
      }
    }

    x509_certificate_properties {
      key_usage          = ["digitalSignature", "keyEncipherment"]
      extended_key_usage = ["1.3.6.1.5.5.7.3.1"]
      subject            = "CN=${var.domain}"
      validity_in_months = 12

      subject_alternative_names {
        dns_names = [var.domain]
      }
    }
  }
}

# CI/CD pipeline acts as this identity.
resource "azurerm_user_assigned_identity" "ci_cd" {
  name                = "${local.name}-ci-cd"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "CI/CD pipeline", Component = "ci-cd" })
}

resource "azurerm_role_assignment" "dashboards__reads" {
  scope                = azurerm_resource_group.main.id
  role_definition_name = "Monitoring Reader"
  principal_id         = azurerm_dashboard_grafana.dashboards.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "dashboards__metrics" {
  scope                = azurerm_monitor_workspace.metrics_monitoring.id
  role_definition_name = "Monitoring Data Reader"
  principal_id         = azurerm_dashboard_grafana.dashboards.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "dashboards__people" {
  scope                = azurerm_dashboard_grafana.dashboards.id
  role_definition_name = "Grafana Viewer"
  principal_id         = var.operator_group_id
  principal_type       = "Group"
}

# Data quality validation acts as this identity.
resource "azurerm_user_assigned_identity" "data_quality" {
  name                = "${local.name}-data-quality"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "Data quality validation", Component = "data-quality" })
}

resource "azurerm_role_assignment" "data_quality__jobs" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.data_quality.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "data_quality__pull" {
  scope                = azurerm_container_registry.container_registry.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.data_quality.principal_id
  principal_type       = "ServicePrincipal"
}

# IoT device broker acts as this identity.
resource "azurerm_user_assigned_identity" "iot_broker" {
  name                = "${local.name}-iot-broker"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "IoT device broker", Component = "iot-broker" })
}

# GPU training cluster acts as this identity.
resource "azurerm_user_assigned_identity" "gpu_training_cluster" {
  name                = "${local.name}-gpu-training-cluster"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags = merge(
    local.tags,
    {
      Name      = "GPU training cluster"
      Component = "gpu-training-cluster"
    },
  )
}
