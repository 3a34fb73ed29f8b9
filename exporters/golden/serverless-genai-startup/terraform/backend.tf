# The bootstrap folder makes the place; see the README. The rest is said at: terraform init -backend-config=backend.hcl
terraform {
  backend "s3" {
    key          = "small-serv/terraform.tfstate"
    encrypt      = true
    use_lockfile = true
  }
}
