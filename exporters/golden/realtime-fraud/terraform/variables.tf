variable "region" {
  type        = string
  description = "Region in which it is built."
  default     = "eu-central-1"

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "Write the code of a region, such as eu-central-1."
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

variable "project" {
  type        = string
  description = "Short name of the project; it leads every name in the account."
  default     = "real-time"

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

variable "alert_emails" {
  type        = list(string)
  description = "Mail addresses that alarms and budgets go to; each must confirm once."
  default     = []

  validation {
    condition     = alltrue([for address in var.alert_emails : can(regex("^[^@[:space:]]+@[^@[:space:]]+$", address))])
    error_message = "Write mail addresses, such as oncall@your-company.org."
  }
}

variable "vpc_cidr" {
  type        = string
  description = "Address range of the network aws-eu-central-1-network."
  default     = "10.0.0.0/16"

  validation {
    condition     = can(regex("^([0-9]{1,3}\\.){3}[0-9]{1,3}/(1[6-9]|2[0-2])$", var.vpc_cidr))
    error_message = "Write an IPv4 range of /16 to /22, such as 10.0.0.0/16."
  }
}

variable "image_tag" {
  type        = string
  description = "Tag of the images to run; the same for all workloads."
  default     = "1.0.0"

  validation {
    condition     = can(regex("^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$", var.image_tag))
    error_message = "Write the tag of an image, such as 1.0.0."
  }
}

variable "model_files" {
  type        = map(string)
  description = "Key of the model archive in the artifact bucket, by component id; what is left out lies at models/<id>/model.tar.gz."
  default     = {}
}

variable "domain_name" {
  type        = string
  description = "Domain under which it is reached; you must own it."
  default     = "real-time-fraud-detection.example.com"

  validation {
    condition     = can(regex("^([a-z0-9-]+\\.)+[a-z]{2,}$", var.domain_name))
    error_message = "Write a domain, such as ai.your-company.org."
  }
}

variable "allowed_domains" {
  type        = list(string)
  description = "Domains that may be called from inside; a leading dot takes in what is below."
  default     = [".amazonaws.com"]

  validation {
    condition     = alltrue([for domain in var.allowed_domains : can(regex("^\\.?([a-z0-9-]+\\.)+[a-z]{2,}$", domain))])
    error_message = "Write domains, such as .amazonaws.com or api.your-company.org."
  }
}

variable "site_ca_certificate" {
  type        = string
  description = "Certificate (PEM) of the authority that signs the certificates of your own machines."
  default     = ""
}

variable "monthly_budget_usd" {
  type        = number
  description = "Most that the design may cost in a month, in US dollars."
  default     = 10560

  validation {
    condition     = var.monthly_budget_usd > 0
    error_message = "The budget is more than 0."
  }
}
