resource "azurerm_logic_app_trigger_http_request" "retraining_trigger__called" {
  name         = "called"
  logic_app_id = azurerm_logic_app_workflow.retraining_trigger.id
  schema       = jsonencode({ type = "object" })
  method       = "POST"
}

# Inspection model (vision-model)
resource "azurerm_cognitive_account" "vision_model" {
  name                          = "${local.name}-vision-model-${local.unique}"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  kind                          = "ComputerVision"
  sku_name                      = "S1"
  custom_subdomain_name         = "${local.name}-vision-model-${local.unique}"
  local_auth_enabled            = false
  public_network_access_enabled = false
  tags                          = merge(local.tags, { Name = "Inspection model", Component = "vision-model" })
  depends_on                    = [azurerm_role_assignment.key_management__encryption]

  network_acls {
    default_action = "Deny"
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.key_management__encryption.id]
  }

  customer_managed_key {
    key_vault_key_id   = azurerm_key_vault_key.key_management__key.id
    identity_client_id = azurerm_user_assigned_identity.key_management__encryption.client_id
  }
}
