# The bootstrap folder makes the place; see the README. The rest is said at: terraform init -backend-config=backend.hcl
terraform {
  backend "azurerm" {
    key              = "visual-ins.tfstate"
    use_azuread_auth = true
  }
}
