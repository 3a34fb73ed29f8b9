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
    condition = alltrue([
      alltrue([for each_one in values(aws_subnet.vpc__private) : each_one.map_public_ip_on_launch == false]),
      alltrue([for each_one in values(aws_subnet.vpc__public) : each_one.map_public_ip_on_launch == false]),
    ])
    error_message = "Not as promised: no machine gets a public address."
  }

  assert {
    condition = alltrue([
      alltrue([
        for each_one in values(aws_ecr_repository.container_registry) : each_one.image_tag_mutability == "IMMUTABLE"
      ]),
    ])
    error_message = "Not as promised: images keep their tags."
  }
}

run "refuses_an_unknown_environment" {
  command         = plan
  expect_failures = [var.environment]

  variables {
    environment = "somewhere"
  }
}
