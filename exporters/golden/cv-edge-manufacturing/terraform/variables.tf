variable "location" {
  type        = string
  description = "Region in which it is built."
  default     = "germanywestcentral"

  validation {
    condition     = can(regex("^[a-z]+[0-9]?$", var.location))
    error_message = "Write the code of a region, such as westeurope."
  }
}

variable "subscription_id" {
  type        = string
  description = "Id of the subscription that it is built in."
  default     = "00000000-0000-0000-0000-000000000000"

  validation {
    condition     = can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", var.subscription_id))
    error_message = "Write the id of a subscription, in lower case."
  }
}

variable "project" {
  type        = string
  description = "Short name of the project; it leads every name in the subscription."
  default     = "visual-ins"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,8}[a-z0-9]$", var.project))
    error_message = "Use 2 to 10 lower-case letters, digits and hyphens, a letter first."
  }
}

variable "environment" {
  type        = string
  description = "Stage that this deployment serves: dev, test, stage or prod."
  default     = "prod"

  validation {
    condition     = contains(["dev", "test", "stage", "prod"], var.environment)
    error_message = "The environment is dev, test, stage or prod."
  }
}

variable "owner" {
  type        = string
  description = "Team that answers for it; becomes a tag."
  default     = "platform"

  validation {
    condition     = can(regex("^.{1,256}$", var.owner))
    error_message = "A tag holds 1 to 256 signs."
  }
}

variable "cost_center" {
  type        = string
  description = "Account that pays; becomes a tag."
  default     = "unassigned"

  validation {
    condition     = can(regex("^.{1,256}$", var.cost_center))
    error_message = "A tag holds 1 to 256 signs."
  }
}

variable "alert_emails" {
  type        = list(string)
  description = "Mail addresses that alarms and budgets go to."
  default     = []

  validation {
    condition     = alltrue([for address in var.alert_emails : can(regex("^[^@[:space:]]+@[^@[:space:]]+$", address))])
    error_message = "Write mail addresses, such as oncall@your-company.org."
  }
}

variable "deployer_cidrs" {
  type        = list(string)
  description = "Address ranges from which Terraform itself may reach vaults; empty when it runs inside the network."
  default     = []

  validation {
    condition     = alltrue([for range in var.deployer_cidrs : can(cidrhost(range, 0))])
    error_message = "Write IPv4 ranges, such as 192.0.2.0/24."
  }
}

variable "vnet_cidr" {
  type        = string
  description = "Address range of the network azure-germanywestcentral-network."
  default     = "10.0.0.0/16"

  validation {
    condition     = can(regex("^([0-9]{1,3}\\.){3}[0-9]{1,3}/([89]|1[0-6])$", var.vnet_cidr))
    error_message = "Write an IPv4 range of /8 to /16, such as 10.0.0.0/16."
  }
}

variable "fabric_administrators" {
  type        = list(string)
  description = "Names of those who administer the capacity, as Entra knows them."
  default     = ["data-admin@example.com"]
}

variable "certificate_issuer" {
  type        = string
  description = "Issuer that the vault asks for certificates; Self until a certificate authority is bound to the vault."
  default     = "Self"
}

variable "domain" {
  type        = string
  description = "Domain under which it is reached."
  default     = "design.example.com"

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.domain))
    error_message = "Write a domain, such as ai.your-company.org."
  }
}

variable "devops_organization_url" {
  type        = string
  description = "Organisation of Azure DevOps whose pipelines run on these agents."
  default     = "https://dev.azure.com/your-organisation"
}

variable "operator_group_id" {
  type        = string
  description = "Object id of the Entra group that may look at everything."
  default     = "00000000-0000-0000-0000-000000000000"

  validation {
    condition     = can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", var.operator_group_id))
    error_message = "Write the object id of a group, in lower case."
  }
}

variable "image_tags" {
  type        = map(string)
  description = "Tag of the image of a workload, by component id; what is left out has 1.0.0."
  default     = {}
}

variable "cost_email" {
  type        = string
  description = "Mail address to which unusual cost is told."
  default     = "finops@example.com"
}

variable "site_vpn_address" {
  type        = string
  description = "Public address of the VPN device of the site."
  default     = "192.0.2.1"
}

variable "on_premises_cidr" {
  type        = string
  description = "Address range of the site at the other end of the private line."
  default     = "172.16.0.0/12"

  validation {
    condition     = can(cidrhost(var.on_premises_cidr, 0))
    error_message = "Write an IPv4 range, such as 172.16.0.0/12."
  }
}

variable "site_vpn_shared_key" {
  type        = string
  description = "Shared key of the tunnel; take it from the vault when you apply."
  default     = null
  sensitive   = true
}

variable "repository_subject" {
  type        = string
  description = "Whom the repository shows as itself: organisation/name and branch, as GitHub writes it in its tokens."
  default     = "repo:your-organisation/your-repository:ref:refs/heads/main"
}

variable "security_email" {
  type        = string
  description = "Mail address to which findings of security go."
  default     = "security@example.com"

  validation {
    condition     = can(regex("^[^@[:space:]]+@[^@[:space:]]+$", var.security_email))
    error_message = "Write a mail address."
  }
}

variable "outside_issuer" {
  type        = string
  description = "Issuer of the tokens with which machines outside Azure sign in."
  default     = "https://token.example.com"

  validation {
    condition     = startswith(var.outside_issuer, "https://")
    error_message = "Write an address that begins with https://."
  }
}

variable "monthly_budget" {
  type        = number
  description = "Most that the design may cost in a month, in the currency of the subscription."
  default     = 6300

  validation {
    condition     = var.monthly_budget > 0
    error_message = "The budget is more than 0."
  }
}
