output "bucket" {
  description = "Bucket of the state, for backend.hcl."
  value       = aws_s3_bucket.state.id
}

output "key" {
  description = "ARN of the key of the state, for backend.hcl."
  value       = aws_kms_key.state.arn
}

output "region" {
  description = "Region of the bucket, for backend.hcl."
  value       = var.region
}
