resource "aws_cloudtrail" "audit_log" {
  name                          = "${local.name}-audit-log"
  s3_bucket_name                = aws_s3_bucket.audit_log.id
  is_multi_region_trail         = true
  include_global_service_events = true
  enable_log_file_validation    = true
  kms_key_id                    = aws_kms_key.key_management.arn
  cloud_watch_logs_group_arn    = "${aws_cloudwatch_log_group.audit_log.arn}:*"
  cloud_watch_logs_role_arn     = aws_iam_role.audit_log__writer.arn
  tags = {
    Name      = "Audit log / trail"
    Component = "audit-log"
    DataClass = "internal"
  }
  depends_on = [aws_s3_bucket_policy.audit_log]

  advanced_event_selector {
    name = "management"

    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
  }

  advanced_event_selector {
    name = "objects"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }

    field_selector {
      field       = "resources.ARN"
      starts_with = ["${aws_s3_bucket.data_lake.arn}/", "${aws_s3_bucket.object_storage.arn}/"]
    }
  }

  advanced_event_selector {
    name = "items"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::DynamoDB::Table"]
    }

    field_selector {
      field  = "resources.ARN"
      equals = [aws_dynamodb_table.feedback_store.arn, aws_dynamodb_table.nosql_database.arn]
    }
  }
}

# Hardware security module (hsm)
resource "aws_cloudhsm_v2_cluster" "hsm" {
  hsm_type   = "hsm1.medium"
  subnet_ids = values(aws_subnet.vpc__private)[*].id
  tags = {
    Name      = "Hardware security module"
    Component = "hsm"
  }
}

resource "aws_cloudhsm_v2_hsm" "hsm__a" {
  cluster_id = aws_cloudhsm_v2_cluster.hsm.cluster_id
  subnet_id  = aws_subnet.vpc__private["a"].id
}

resource "aws_cloudhsm_v2_hsm" "hsm__b" {
  cluster_id = aws_cloudhsm_v2_cluster.hsm.cluster_id
  subnet_id  = aws_subnet.vpc__private["b"].id
}

# Identity and access management (workload) (iam)
resource "aws_accessanalyzer_analyzer" "iam" {
  analyzer_name = "${local.name}-iam"
  type          = "ACCOUNT"
  tags = {
    Name      = "Identity and access management workload"
    Component = "iam"
  }
}

resource "aws_iam_account_password_policy" "iam" {
  minimum_password_length        = 14
  require_lowercase_characters   = true
  require_numbers                = true
  require_symbols                = true
  require_uppercase_characters   = true
  password_reuse_prevention      = 24
  max_password_age               = 90
  allow_users_to_change_password = true
}

# Identity provider (identity-provider)
resource "aws_cognito_user_pool" "identity_provider" {
  name                     = "${local.name}-identity-provider"
  mfa_configuration        = "ON"
  deletion_protection      = "ACTIVE"
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  user_pool_tier           = "PLUS"
  tags = {
    Name      = "Identity provider"
    Component = "identity-provider"
  }

  software_token_mfa_configuration {
    enabled = true
  }

  password_policy {
    minimum_length                   = 14
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = true
    require_uppercase                = true
    temporary_password_validity_days = 3
  }

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = true
  }
}

resource "aws_cognito_user_pool_client" "identity_provider" {
  name                                 = "app"
  user_pool_id                         = aws_cognito_user_pool.identity_provider.id
  generate_secret                      = false
  prevent_user_existence_errors        = "ENABLED"
  enable_token_revocation              = true
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = ["email", "openid", "profile"]
  supported_identity_providers         = ["COGNITO"]
  callback_urls                        = ["https://${var.domain_name}/signed-in"]
  logout_urls                          = ["https://${var.domain_name}/"]
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
  access_token_validity                = 60
  id_token_validity                    = 60
  refresh_token_validity               = 12

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "hours"
  }
}

resource "aws_cognito_user_pool_domain" "identity_provider" {
  domain       = "${local.name}-identity-provider"
  user_pool_id = aws_cognito_user_pool.identity_provider.id
}

# Network firewall (network-firewall)
resource "aws_networkfirewall_rule_group" "network_firewall" {
  name     = "${local.name}-network-firewall-names"
  type     = "STATEFUL"
  capacity = 100
  tags = {
    Name      = "Network firewall"
    Component = "network-firewall"
  }

  rule_group {
    rule_variables {
      ip_sets {
        key = "HOME_NET"

        ip_set {
          definition = [var.vpc_cidr]
        }
      }
    }

    rules_source {
      rules_source_list {
        generated_rules_type = "ALLOWLIST"
        target_types         = ["HTTP_HOST", "TLS_SNI"]
        targets              = var.allowed_domains
      }
    }

    stateful_rule_options {
      rule_order = "STRICT_ORDER"
    }
  }
}

resource "aws_networkfirewall_firewall_policy" "network_firewall" {
  name = "${local.name}-network-firewall"
  tags = {
    Name      = "Network firewall"
    Component = "network-firewall"
  }

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]
    stateful_default_actions           = ["aws:drop_established", "aws:alert_established"]

    stateful_engine_options {
      rule_order = "STRICT_ORDER"
    }

    stateful_rule_group_reference {
      priority     = 1
      resource_arn = aws_networkfirewall_rule_group.network_firewall.arn
    }
  }
}

resource "aws_networkfirewall_firewall" "network_firewall" {
  name                = "${local.name}-network-firewall"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.network_firewall.arn
  vpc_id              = aws_vpc.vpc.id
  delete_protection   = true
  tags = {
    Name      = "Network firewall"
    Component = "network-firewall"
  }

  subnet_mapping {
    subnet_id = aws_subnet.vpc__firewall["a"].id
  }

  subnet_mapping {
    subnet_id = aws_subnet.vpc__firewall["b"].id
  }
}

# PII detection and redaction acts as this role.
resource "aws_iam_role" "pii_redaction" {
  name        = "${local.name}-pii-redaction"
  description = "Role of pii-redaction"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = ["lambda.amazonaws.com"]
        }
        Action = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "PII detection and redaction"
    Component = "pii-redaction"
  }
}

resource "aws_iam_role_policy_attachment" "pii_redaction__network" {
  role       = aws_iam_role.pii_redaction.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}
