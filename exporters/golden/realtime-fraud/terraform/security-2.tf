resource "aws_cloudhsm_v2_hsm" "hsm__b" {
  cluster_id = aws_cloudhsm_v2_cluster.hsm.cluster_id
  subnet_id  = aws_subnet.vpc__private["b"].id
}

# Identity and access management (iam)
resource "aws_accessanalyzer_analyzer" "iam" {
  analyzer_name = "${local.name}-iam"
  type          = "ACCOUNT"
  tags          = { Name = "Identity and access management", Component = "iam" }
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
  tags                     = { Name = "Identity provider", Component = "identity-provider" }

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
  tags     = { Name = "Network firewall", Component = "network-firewall" }

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.key_management.arn
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
  tags = { Name = "Network firewall", Component = "network-firewall" }

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.key_management.arn
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
  tags                = { Name = "Network firewall", Component = "network-firewall" }

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.key_management.arn
  }

  subnet_mapping {
    subnet_id = aws_subnet.vpc__firewall["a"].id
  }

  subnet_mapping {
    subnet_id = aws_subnet.vpc__firewall["b"].id
  }

  subnet_mapping {
    subnet_id = aws_subnet.vpc__firewall["c"].id
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
        Effect    = "Allow"
        Principal = { Service = ["lambda.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
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

resource "aws_lambda_function" "pii_redaction" {
  function_name = "${local.name}-pii-redaction"
  description   = "PII detection and redaction"
  role          = aws_iam_role.pii_redaction.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.container_registry["pii-redaction"].repository_url}:${var.image_tag}"
  architectures = ["x86_64"]
  memory_size   = 1024
  timeout       = 120
  kms_key_arn   = aws_kms_key.key_management.arn
  tags = {
    Name      = "PII detection and redaction"
    Component = "pii-redaction"
  }
  depends_on = [aws_iam_role_policy_attachment.pii_redaction__network]

  vpc_config {
    subnet_ids         = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.pii_redaction.id]
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.pii_redaction.name
  }

  environment {
    variables = { DATA_LAKE_BUCKET = aws_s3_bucket.data_lake.id }
  }
}

# Secrets manager (secrets-manager)
resource "aws_secretsmanager_secret" "secrets_manager" {
  name                    = "${local.name}-secrets-manager"
  description             = "Secrets manager"
  kms_key_id              = aws_kms_key.key_management.arn
  recovery_window_in_days = 30
  tags                    = { Name = "Secrets manager", Component = "secrets-manager" }
}

resource "aws_secretsmanager_secret_policy" "secrets_manager" {
  secret_arn          = aws_secretsmanager_secret.secrets_manager.arn
  block_public_policy = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyThisAccount"
        Effect    = "Deny"
        Principal = "*"
        Action    = "secretsmanager:GetSecretValue"
        Resource  = "*"
        Condition = {
          StringNotEquals = {
            "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

# Threat detection / posture management (threat-detection)
resource "aws_guardduty_detector" "threat_detection" {
  enable                       = true
  finding_publishing_frequency = "FIFTEEN_MINUTES"
  tags = {
    Name      = "Threat detection / posture management"
    Component = "threat-detection"
  }
}

resource "aws_guardduty_detector_feature" "threat_detection__s3_data_events" {
  detector_id = aws_guardduty_detector.threat_detection.id
  name        = "S3_DATA_EVENTS"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "threat_detection__eks_audit_logs" {
  detector_id = aws_guardduty_detector.threat_detection.id
  name        = "EKS_AUDIT_LOGS"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "threat_detection__ebs_malware_protection" {
  detector_id = aws_guardduty_detector.threat_detection.id
  name        = "EBS_MALWARE_PROTECTION"
  status      = "ENABLED"
}
