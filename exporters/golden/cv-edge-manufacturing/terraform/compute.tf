# Edge AI device (edge-device)
resource "azurerm_iothub_dps" "edge_device" {
  name                          = "${local.name}-edge-device-${local.unique}"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  allocation_policy             = "Hashed"
  public_network_access_enabled = false
  tags                          = merge(local.tags, { Name = "Edge AI device", Component = "edge-device" })

  sku {
    name     = "S1"
    capacity = 1
  }
}

# Computer at the line (edge-server)
resource "azurerm_stack_hci_cluster" "edge_server" {
  name                = "${local.name}-edge-server"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = merge(local.tags, { Name = "Computer at the line", Component = "edge-server" })

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_machine_learning_compute_cluster" "gpu_training_cluster" {
  name                          = "gpu-train-0z29gp"
  location                      = var.location
  machine_learning_workspace_id = azurerm_machine_learning_workspace.ml_pipeline.id
  vm_size                       = "Standard_NC40ads_H100_v5"
  vm_priority                   = "Dedicated"
  local_auth_enabled            = false
  node_public_ip_enabled        = false
  ssh_public_access_enabled     = false
  subnet_resource_id            = azurerm_subnet.vpc__compute.id
  tags = merge(
    local.tags,
    {
      Name      = "GPU training cluster"
      Component = "gpu-training-cluster"
    },
  )

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.gpu_training_cluster.id]
  }

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 1
    scale_down_nodes_after_idle_duration = "PT15M"
  }
}
