mock_provider "aws" {
  mock_data "aws_availability_zones" {
    defaults = {
      names    = ["zone-a", "zone-b", "zone-c"]
      zone_ids = ["id-a", "id-b", "id-c"]
    }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
}

run "plans_with_defaults" {
  command = plan

  assert {
    condition     = alltrue([aws_kms_key.key_management.enable_key_rotation == true])
    error_message = "Not as promised: keys turn over."
  }

  assert {
    condition     = alltrue([aws_dynamodb_table.nosql_database.deletion_protection_enabled == true])
    error_message = "Not as promised: tables are not deleted by accident."
  }

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.audit_log.block_public_policy == true,
      aws_s3_bucket_public_access_block.artifacts.block_public_policy == true,
      aws_s3_bucket_public_access_block.iac_provisioner__state.block_public_policy == true,
      aws_s3_bucket_public_access_block.object_storage.block_public_policy == true,
    ])
    error_message = "Not as promised: no bucket can be opened to the public."
  }

  assert {
    condition = alltrue([
      alltrue([for each_one in values(aws_subnet.vpc__private) : each_one.map_public_ip_on_launch == false]),
      alltrue([for each_one in values(aws_subnet.vpc__public) : each_one.map_public_ip_on_launch == false]),
    ])
    error_message = "Not as promised: no machine gets a public address."
  }

  assert {
    condition = alltrue([
      alltrue([for each_one in values(aws_ecr_repository.images) : each_one.image_tag_mutability == "IMMUTABLE"]),
    ])
    error_message = "Not as promised: images keep their tags."
  }

  assert {
    condition     = alltrue([aws_cloudtrail.audit_log.enable_log_file_validation == true])
    error_message = "Not as promised: the audit log shows when it is changed."
  }

  assert {
    condition = alltrue([
      alltrue([for each_one in values(aws_vpc_endpoint.vpc__interface) : each_one.private_dns_enabled == true]),
    ])
    error_message = "Not as promised: services are called by their private endpoints."
  }

  assert {
    condition     = length(aws_subnet.vpc__private) == 3
    error_message = "Not as designed: aws_subnet.vpc__private stands in 3 zones."
  }

  assert {
    condition     = length(aws_subnet.vpc__public) == 3
    error_message = "Not as designed: aws_subnet.vpc__public stands in 3 zones."
  }
}

run "refuses_bad_input" {
  command = plan
  expect_failures = [
    var.region,
    var.project,
    var.environment,
    var.alert_emails,
    var.allowed_origins,
    var.vpc_cidr,
    var.image_tag,
    var.domain_name,
    var.monthly_budget_usd,
  ]

  variables {
    region             = "Frankfurt"
    project            = "9 lives"
    environment        = "somewhere"
    alert_emails       = ["nobody"]
    allowed_origins    = ["*"]
    vpc_cidr           = "10.0.0.0/8"
    image_tag          = "no tag"
    domain_name        = "no domain"
    monthly_budget_usd = 0
  }
}
