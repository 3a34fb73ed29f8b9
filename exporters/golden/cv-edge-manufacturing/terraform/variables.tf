variable "region" {
  type        = string
  description = "Region in which it is built."
  default     = "us-east-1"

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "Write the code of a region, such as eu-central-1."
  }
}

variable "owner" {
  type        = string
  description = "Team that answers for it; becomes a tag."
  default     = "platform"
}

variable "cost_center" {
  type        = string
  description = "Account that pays; becomes a tag."
  default     = "unassigned"
}

variable "project" {
  type        = string
  description = "Short name of the project; it leads every name in the account."
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
