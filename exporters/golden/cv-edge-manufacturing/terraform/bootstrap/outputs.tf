output "container" {
  description = "For container_name in backend.hcl."
  value       = azurerm_storage_container.state.name
}

output "resource_group" {
  description = "For resource_group_name in backend.hcl."
  value       = azurerm_resource_group.state.name
}

output "storage_account" {
  description = "For storage_account_name in backend.hcl."
  value       = azurerm_storage_account.state.name
}
