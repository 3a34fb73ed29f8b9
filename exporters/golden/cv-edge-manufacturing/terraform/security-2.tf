# Check by people acts as this identity.
resource "azurerm_user_assigned_identity" "human_review" {
  name                = "${local.name}-human-review"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "Check by people", Component = "human-review" })
}

# Infrastructure as code acts as this identity.
resource "azurerm_user_assigned_identity" "iac_provisioner" {
  name                = "${local.name}-iac-provisioner"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags = merge(
    local.tags,
    {
      Name      = "Infrastructure as code"
      Component = "iac-provisioner"
    },
  )
}

resource "azurerm_role_assignment" "iac_provisioner__deploy" {
  scope                = azurerm_resource_group.main.id
  role_definition_name = "Contributor"
  principal_id         = azurerm_user_assigned_identity.iac_provisioner.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "iac_provisioner__deploy_2" {
  scope                = azurerm_resource_group.main.id
  role_definition_name = "Role Based Access Control Administrator"
  principal_id         = azurerm_user_assigned_identity.iac_provisioner.principal_id
  principal_type       = "ServicePrincipal"
}

# Identity and access management (iam)
resource "azurerm_role_definition" "iam" {
  name              = "${local.name}-iam-operator"
  scope             = azurerm_resource_group.main.id
  description       = "Looks at everything of ${local.name} and changes nothing."
  assignable_scopes = [azurerm_resource_group.main.id]

  permissions {
    actions = [
      "Microsoft.Insights/*/read",
      "Microsoft.OperationalInsights/workspaces/query/read",
      "Microsoft.Resources/subscriptions/resourceGroups/read",
    ]
    not_actions = []
  }
}

resource "azurerm_role_assignment" "iam__people" {
  scope              = azurerm_resource_group.main.id
  role_definition_id = azurerm_role_definition.iam.role_definition_resource_id
  principal_id       = var.operator_group_id
  principal_type     = "Group"
}

# Identity provider: the tenant of Entra is there; applications and second factors are set in it.
resource "azurerm_user_assigned_identity" "identity_provider" {
  name                = "${local.name}-identity-provider"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "Identity provider", Component = "identity-provider" })
}

# ML pipeline orchestrator acts as this identity.
resource "azurerm_user_assigned_identity" "ml_pipeline" {
  name                = "${local.name}-ml-pipeline"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "ML pipeline orchestrator", Component = "ml-pipeline" })
}

resource "azurerm_role_assignment" "ml_pipeline__jobs" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.ml_pipeline.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "ml_pipeline__pull" {
  scope                = azurerm_container_registry.container_registry.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.ml_pipeline.principal_id
  principal_type       = "ServicePrincipal"
}

# Model monitoring acts as this identity.
resource "azurerm_user_assigned_identity" "model_monitoring" {
  name                = "${local.name}-model-monitoring"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "Model monitoring", Component = "model-monitoring" })
}

resource "azurerm_role_assignment" "model_monitoring__jobs" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.model_monitoring.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "model_monitoring__pull" {
  scope                = azurerm_container_registry.container_registry.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.model_monitoring.principal_id
  principal_type       = "ServicePrincipal"
}

# Model optimization acts as this identity.
resource "azurerm_user_assigned_identity" "model_optimization" {
  name                = "${local.name}-model-optimization"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags = merge(
    local.tags,
    {
      Name      = "Model optimization"
      Component = "model-optimization"
    },
  )
}

resource "azurerm_role_assignment" "model_optimization__jobs" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.model_optimization.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "model_optimization__pull" {
  scope                = azurerm_container_registry.container_registry.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.model_optimization.principal_id
  principal_type       = "ServicePrincipal"
}

# Model training job acts as this identity.
resource "azurerm_user_assigned_identity" "model_training_job" {
  name                = "${local.name}-model-training-job"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags = merge(
    local.tags,
    {
      Name      = "Model training job"
      Component = "model-training-job"
    },
  )
}

resource "azurerm_role_assignment" "model_training_job__jobs" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.model_training_job.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "model_training_job__pull" {
  scope                = azurerm_container_registry.container_registry.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.model_training_job.principal_id
  principal_type       = "ServicePrincipal"
}

# Retraining trigger acts as this identity.
resource "azurerm_user_assigned_identity" "retraining_trigger" {
  name                = "${local.name}-retraining-trigger"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags = merge(
    local.tags,
    {
      Name      = "Retraining trigger"
      Component = "retraining-trigger"
    },
  )
}

# Source repository acts as this identity.
resource "azurerm_user_assigned_identity" "source_repo" {
  name                = "${local.name}-source-repo"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "Source repository", Component = "source-repo" })
}

# Workflows of Source repository act as its identity, without a key.
resource "azurerm_federated_identity_credential" "source_repo" {
  name                      = "${local.name}-source-repo"
  user_assigned_identity_id = azurerm_user_assigned_identity.source_repo.id
  audience                  = ["api://AzureADTokenExchange"]
  issuer                    = "https://token.actions.githubusercontent.com"
  subject                   = var.repository_subject
}

# Synthetic data generation acts as this identity.
resource "azurerm_user_assigned_identity" "synthetic_data_generator" {
  name                = "${local.name}-synthetic-data-generator"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags = merge(
    local.tags,
    {
      Name      = "Synthetic data generation"
      Component = "synthetic-data-generator"
    },
  )
}

resource "azurerm_role_assignment" "synthetic_data_generator__jobs" {
  scope                = azurerm_machine_learning_workspace.ml_pipeline.id
  role_definition_name = "AzureML Data Scientist"
  principal_id         = azurerm_user_assigned_identity.synthetic_data_generator.principal_id
  principal_type       = "ServicePrincipal"
}

resource "azurerm_role_assignment" "synthetic_data_generator__pull" {
  scope                = azurerm_container_registry.container_registry.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_user_assigned_identity.synthetic_data_generator.principal_id
  principal_type       = "ServicePrincipal"
}

# Threat detection / posture management (threat-detection)
resource "azurerm_security_center_contact" "threat_detection__contact" {
  name                = "default"
  email               = var.security_email
  alert_notifications = true
  alerts_to_admins    = true
}

# Time-series database acts as this identity.
resource "azurerm_user_assigned_identity" "time_series_database" {
  name                = "${local.name}-time-series-database"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags = merge(
    local.tags,
    {
      Name      = "Time-series database"
      Component = "time-series-database"
      DataClass = "internal"
    },
  )
}

resource "azurerm_kusto_cluster_customer_managed_key" "time_series_database__key" {
  cluster_id    = azurerm_kusto_cluster.time_series_database.id
  key_vault_id  = azurerm_key_vault.key_management.id
  key_name      = "data"
  user_identity = azurerm_user_assigned_identity.key_management__encryption.id
  depends_on    = [azurerm_role_assignment.key_management__encryption]
}

# Cameras stands outside and acts as this identity here.
resource "azurerm_user_assigned_identity" "camera__outside" {
  name                = "${local.name}-camera-outside"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = local.tags
}

resource "azurerm_federated_identity_credential" "camera__outside" {
  name                      = "outside"
  user_assigned_identity_id = azurerm_user_assigned_identity.camera__outside.id
  audience                  = ["api://AzureADTokenExchange"]
  issuer                    = var.outside_issuer
  subject                   = "design:camera"
}

# Edge AI device -> Edge AI device: media.
resource "azurerm_role_assignment" "camera_edge_device" {
  scope                = azurerm_iothub.iot_broker__hub.id
  role_definition_name = "IoT Hub Data Contributor"
  principal_id         = azurerm_user_assigned_identity.camera__outside.principal_id
  principal_type       = "ServicePrincipal"
}

# CI/CD pipeline -> Container registry: image.
resource "azurerm_role_assignment" "ci_cd_container_registry" {
  scope                = azurerm_container_registry.container_registry.id
  role_definition_name = "AcrPush"
  principal_id         = azurerm_user_assigned_identity.ci_cd.principal_id
  principal_type       = "ServicePrincipal"
}

# Infrastructure as code -> CI/CD pipeline: code.
resource "azurerm_role_assignment" "ci_cd_iac_provisioner" {
  scope                = azurerm_managed_devops_pool.ci_cd.id
  role_definition_name = "Reader"
  principal_id         = azurerm_user_assigned_identity.iac_provisioner.principal_id
  principal_type       = "ServicePrincipal"
}
