variable "subscription_id" {
  type        = string
  description = "Id of the subscription that holds the state."
  default     = "00000000-0000-0000-0000-000000000000"

  validation {
    condition     = can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", var.subscription_id))
    error_message = "Write the id of a subscription, in lower case."
  }
}

variable "location" {
  type        = string
  description = "Region of the state."
  default     = "swedencentral"

  validation {
    condition     = can(regex("^[a-z]+[0-9]?$", var.location))
    error_message = "Write the code of a region."
  }
}
