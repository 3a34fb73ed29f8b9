locals {
  edge_edge_gateway = {
    modulesContent = {
      "$edgeAgent" = {
        "properties.desired" = {
          schemaVersion = "1.1"
          runtime       = { type = "docker", settings = { minDockerVersion = "v1.25" } }
          systemModules = {
            edgeAgent = {
              type     = "docker"
              settings = { image = "mcr.microsoft.com/azureiotedge-agent:1.5" }
            }
            edgeHub = {
              type          = "docker"
              status        = "running"
              restartPolicy = "always"
              settings      = { image = "mcr.microsoft.com/azureiotedge-hub:1.5" }
            }
          }
          modules = {
            "edge-gateway" = {
              version       = "1.0"
              type          = "docker"
              status        = "running"
              restartPolicy = "always"
              settings = {
                image = "${azurerm_container_registry.container_registry.login_server}/edge-gateway:${lookup(var.image_tags, "edge-gateway", "1.0.0")}"
              }
            }
          }
        }
      }
      "$edgeHub" = {
        "properties.desired" = {
          schemaVersion                = "1.1"
          routes                       = { up = "FROM /messages/* INTO $upstream" }
          storeAndForwardConfiguration = { timeToLiveSecs = 604800 }
        }
      }
    }
  }
}

locals {
  edge_edge_inference_runtime = {
    modulesContent = {
      "$edgeAgent" = {
        "properties.desired" = {
          schemaVersion = "1.1"
          runtime       = { type = "docker", settings = { minDockerVersion = "v1.25" } }
          systemModules = {
            edgeAgent = {
              type     = "docker"
              settings = { image = "mcr.microsoft.com/azureiotedge-agent:1.5" }
            }
            edgeHub = {
              type          = "docker"
              status        = "running"
              restartPolicy = "always"
              settings      = { image = "mcr.microsoft.com/azureiotedge-hub:1.5" }
            }
          }
          modules = {
            "edge-inference-runtime" = {
              version       = "1.0"
              type          = "docker"
              status        = "running"
              restartPolicy = "always"
              settings = {
                image = "${azurerm_container_registry.container_registry.login_server}/edge-inference-runtime:${lookup(var.image_tags, "edge-inference-runtime", "1.0.0")}"
              }
            }
          }
        }
      }
      "$edgeHub" = {
        "properties.desired" = {
          schemaVersion                = "1.1"
          routes                       = { up = "FROM /messages/* INTO $upstream" }
          storeAndForwardConfiguration = { timeToLiveSecs = 604800 }
        }
      }
    }
  }
}

# BI dashboard (bi-dashboard)
resource "azurerm_fabric_capacity" "bi_dashboard" {
  name                   = "fc${local.compact}bidashboard${local.unique}"
  resource_group_name    = azurerm_resource_group.main.name
  location               = azurerm_resource_group.main.location
  administration_members = var.fabric_administrators
  tags                   = merge(local.tags, { Name = "BI dashboard", Component = "bi-dashboard" })

  sku {
    name = "F16"
    tier = "Fabric"
  }
}

# Notification service (notification-service)
resource "azurerm_notification_hub_namespace" "notification_service__namespace" {
  name                    = "${local.name}-notification-service-${local.unique}"
  resource_group_name     = azurerm_resource_group.main.name
  location                = azurerm_resource_group.main.location
  namespace_type          = "NotificationHub"
  sku_name                = "Standard"
  zone_redundancy_enabled = true
  tags = merge(
    local.tags,
    {
      Name      = "Notification service"
      Component = "notification-service"
    },
  )
}

resource "azurerm_notification_hub" "notification_service__hub" {
  name                = "notification-service"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  namespace_name      = azurerm_notification_hub_namespace.notification_service__namespace.name
  tags = merge(
    local.tags,
    {
      Name      = "Notification service"
      Component = "notification-service"
    },
  )
}

resource "azurerm_communication_service" "notification_service" {
  name                = "${local.name}-notification-service-${local.unique}"
  resource_group_name = azurerm_resource_group.main.name
  data_location       = "Germany"
  tags = merge(
    local.tags,
    {
      Name      = "Notification service"
      Component = "notification-service"
    },
  )
}

resource "azurerm_email_communication_service" "notification_service__mail" {
  name                = "${local.name}-notification-service-mail"
  resource_group_name = azurerm_resource_group.main.name
  data_location       = "Germany"
  tags = merge(
    local.tags,
    {
      Name      = "Notification service"
      Component = "notification-service"
    },
  )
}

# Retraining trigger -> ML pipeline orchestrator.
resource "azurerm_logic_app_action_custom" "retraining_trigger_ml_pipeline" {
  name         = "retraining-trigger-ml-pipeline"
  logic_app_id = azurerm_logic_app_workflow.retraining_trigger.id
  body = jsonencode({
    type = "Http"
    inputs = {
      method = "POST"
      uri    = "https://management.azure.com${azurerm_machine_learning_workspace.ml_pipeline.id}/jobs/ml-pipeline"
      body   = { component = "retraining-trigger" }
      authentication = {
        type     = "ManagedServiceIdentity"
        identity = azurerm_user_assigned_identity.retraining_trigger.id
        audience = "https://management.azure.com"
      }
      retryPolicy = {
        type     = "exponential"
        count    = 4
        interval = "PT20S"
      }
    }
    runAfter = {}
  })
  depends_on = [azurerm_logic_app_trigger_http_request.retraining_trigger__called]
}
