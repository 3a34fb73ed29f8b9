output "components" {
  description = "Components of the design by id: their name, their kind, and what they are found by."
  value       = {}
}
