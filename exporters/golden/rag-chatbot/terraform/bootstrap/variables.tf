variable "region" {
  type        = string
  description = "Region in which the state is kept."

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "Write the code of a region, such as eu-central-1."
  }
}

variable "project" {
  type        = string
  description = "Short name of the project; it leads the name of the bucket."
  default     = "enterprise"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,8}[a-z0-9]$", var.project))
    error_message = "Use 2 to 10 lower-case letters, digits and hyphens, a letter first."
  }
}
