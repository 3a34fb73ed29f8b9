locals {
  component_alerting = {
    name    = "Alerting and on-call"
    kind    = "alerting"
    address = azurerm_monitor_action_group.alerting.id
  }
}

locals {
  component_audit_log = {
    name     = "Audit log / trail"
    kind     = "audit-log"
    address  = azurerm_storage_account.audit_log.id
    declared = { immutable = true, rbac = true }
  }
}

locals {
  component_bi_dashboard = {
    name     = "BI dashboard"
    kind     = "bi-dashboard"
    address  = azurerm_fabric_capacity.bi_dashboard.id
    declared = { auth = "oidc" }
  }
}

locals {
  component_certificate_manager = {
    name    = "Certificate management / private CA"
    kind    = "certificate-manager"
    address = azurerm_key_vault_certificate.certificate_manager__certificate.versionless_secret_id
  }
}

locals {
  component_ci_cd = {
    name    = "CI/CD pipeline"
    kind    = "ci-cd"
    address = azurerm_managed_devops_pool.ci_cd.id
    declared = {
      changeControl  = "reviewed"
      deployStrategy = "rolling"
      evaluationGate = true
      secrets        = "vault"
    }
  }
}

locals {
  component_container_registry = {
    name    = "Container registry"
    kind    = "container-registry"
    address = azurerm_container_registry.container_registry.login_server
    declared = {
      rbac     = true
      scanning = true
      signing  = true
    }
  }
}

locals {
  component_dashboards = {
    name     = "Operations dashboards"
    kind     = "dashboards"
    address  = azurerm_dashboard_grafana.dashboards.endpoint
    declared = { auth = "oidc" }
  }
}

locals {
  component_data_catalog = {
    name    = "Data catalog and governance"
    kind    = "data-catalog"
    address = azurerm_purview_account.data_catalog.catalog_endpoint
  }
}

locals {
  component_data_labeling = {
    name    = "Labelling of images"
    kind    = "data-labeling"
    address = "azureml://${var.location}.api.azureml.ms/mlflow/v1.0${azurerm_machine_learning_workspace.ml_pipeline.id}"
  }
}

locals {
  component_data_lake = {
    name    = "Image archive"
    kind    = "data-lake"
    address = "${azurerm_storage_account.data_lake.primary_dfs_endpoint}${azurerm_storage_container.data_lake__container.name}"
    declared = {
      backup           = "daily"
      deleteProtection = true
      format           = "parquet"
      rbac             = true
    }
  }
}

locals {
  component_data_quality = {
    name     = "Data quality validation"
    kind     = "data-quality"
    address  = "${azurerm_machine_learning_workspace.ml_pipeline.id}/jobs/data-quality"
    declared = { checks = ["schema", "quality"] }
  }
}

locals {
  component_dataset_versioning = {
    name     = "Dataset versioning"
    kind     = "dataset-versioning"
    address  = "${azurerm_storage_account.dataset_versioning.primary_blob_endpoint}${azurerm_storage_container.dataset_versioning__container.name}"
    declared = { lineage = true, rbac = true }
  }
}

locals {
  component_edge_device = {
    name     = "Edge AI device"
    kind     = "edge-device"
    address  = azurerm_iothub_dps.edge_device.id_scope
    declared = { deviceIdentity = "certificate", diskEncryption = true }
  }
}

locals {
  component_edge_fleet_manager = {
    name     = "Fleet of sites"
    kind     = "edge-fleet-manager"
    address  = azurerm_iothub_device_update_instance.edge_fleet_manager__instance.id
    declared = { deployStrategy = "rolling" }
  }
}

locals {
  component_edge_gateway = {
    name     = "Site gateway"
    kind     = "edge-gateway"
    address  = azurerm_iothub_dps.edge_device.id_scope
    declared = { deviceIdentity = "certificate", diskEncryption = true }
  }
}

locals {
  component_edge_inference_runtime = {
    name    = "Inspection on site"
    kind    = "edge-inference-runtime"
    address = azurerm_iothub_dps.edge_device.id_scope
    declared = {
      deviceIdentity  = "certificate"
      diskEncryption  = true
      killSwitch      = true
      modelVersion    = "pinned"
      monitorsMetrics = true
    }
  }
}

locals {
  component_edge_server = {
    name    = "Computer at the line"
    kind    = "edge-server"
    address = azurerm_stack_hci_cluster.edge_server.id
    declared = {
      deviceIdentity = "certificate"
      diskEncryption = true
      exposure       = "private"
    }
  }
}

locals {
  component_experiment_tracking = {
    name     = "Experiment tracking"
    kind     = "experiment-tracking"
    address  = "azureml://${var.location}.api.azureml.ms/mlflow/v1.0${azurerm_machine_learning_workspace.ml_pipeline.id}"
    declared = { auth = "oidc" }
  }
}

locals {
  component_feedback_store = {
    name     = "Feedback and outcome store"
    kind     = "feedback-store"
    address  = "${azurerm_cosmosdb_account.feedback_store.endpoint}dbs/${azurerm_cosmosdb_sql_database.feedback_store__database.name}/colls/${azurerm_cosmosdb_sql_container.feedback_store__container.name}"
    declared = { backup = "daily", rbac = true }
  }
}

locals {
  component_finops_cost_monitor = {
    name    = "Cost monitoring and budgets"
    kind    = "finops-cost-monitor"
    address = null
  }
}

locals {
  component_gpu_training_cluster = {
    name    = "GPU training cluster"
    kind    = "gpu-training-cluster"
    address = "azureml:${azurerm_machine_learning_compute_cluster.gpu_training_cluster.name}"
    declared = {
      checkpointing       = true
      exposure            = "private"
      interNodeEncryption = true
      isolation           = "namespace"
      rbac                = true
    }
  }
}

locals {
  component_human_review = {
    name    = "Check by people"
    kind    = "human-review"
    address = azurerm_logic_app_workflow.human_review.id
  }
}

locals {
  component_iac_provisioner = {
    name    = "Infrastructure as code"
    kind    = "iac-provisioner"
    address = azurerm_user_assigned_identity.iac_provisioner.client_id
  }
}

locals {
  component_iam = {
    name    = "Identity and access management"
    kind    = "iam"
    address = azurerm_role_definition.iam.role_definition_resource_id
  }
}

locals {
  component_identity_provider = {
    name     = "Identity provider"
    kind     = "identity-provider"
    address  = "https://login.microsoftonline.com/${data.azurerm_client_config.current.tenant_id}/v2.0"
    declared = { mfa = true }
  }
}

locals {
  component_iot_broker = {
    name    = "IoT device broker"
    kind    = "iot-broker"
    address = azurerm_iothub.iot_broker__hub.hostname
  }
}

locals {
  component_key_management = {
    name    = "Key management"
    kind    = "key-management"
    address = azurerm_key_vault.key_management.vault_uri
  }
}

locals {
  component_log_analytics = {
    name    = "Log analytics"
    kind    = "log-analytics"
    address = azurerm_log_analytics_workspace.log_analytics.workspace_id
    declared = {
      encryptionAtRest = "cmk"
      exposure         = "private"
      lifecycleTiering = true
      rbac             = true
      zones            = 2
    }
  }
}

locals {
  component_metrics_monitoring = {
    name    = "Metrics monitoring"
    kind    = "metrics-monitoring"
    address = azurerm_monitor_workspace.metrics_monitoring.query_endpoint
  }
}
