# LLM guardrails (guardrails)
resource "aws_bedrock_guardrail" "guardrails" {
  name                      = "${local.name}-guardrails"
  description               = "guardrails"
  blocked_input_messaging   = "This request cannot be answered."
  blocked_outputs_messaging = "This answer was held back."
  kms_key_arn               = aws_kms_key.key_management.arn
  tags                      = { Name = "LLM guardrails", Component = "guardrails" }

  content_policy_config {
    filters_config {
      type            = "HATE"
      input_strength  = "MEDIUM"
      output_strength = "MEDIUM"
    }

    filters_config {
      type            = "INSULTS"
      input_strength  = "MEDIUM"
      output_strength = "MEDIUM"
    }

    filters_config {
      type            = "MISCONDUCT"
      input_strength  = "MEDIUM"
      output_strength = "MEDIUM"
    }

    filters_config {
      type            = "SEXUAL"
      input_strength  = "MEDIUM"
      output_strength = "MEDIUM"
    }

    filters_config {
      type            = "VIOLENCE"
      input_strength  = "MEDIUM"
      output_strength = "MEDIUM"
    }

    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "HIGH"
      output_strength = "NONE"
    }
  }

  sensitive_information_policy_config {
    pii_entities_config {
      type   = "CREDIT_DEBIT_CARD_NUMBER"
      action = "BLOCK"
    }

    pii_entities_config {
      type   = "EMAIL"
      action = "ANONYMIZE"
    }

    pii_entities_config {
      type   = "INTERNATIONAL_BANK_ACCOUNT_NUMBER"
      action = "ANONYMIZE"
    }

    pii_entities_config {
      type   = "PASSWORD"
      action = "BLOCK"
    }

    pii_entities_config {
      type   = "PHONE"
      action = "ANONYMIZE"
    }
  }

  word_policy_config {
    managed_word_lists_config {
      type = "PROFANITY"
    }
  }
}

resource "aws_bedrock_guardrail_version" "guardrails" {
  guardrail_arn = aws_bedrock_guardrail.guardrails.guardrail_arn
  description   = "The version that callers use"
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

# Document sources (knowledge-connector)
resource "aws_secretsmanager_secret" "knowledge_connector__source" {
  name                    = "${local.name}-knowledge-connector/source"
  description             = "Sign-in at the source of the documents; put the value in by hand"
  kms_key_id              = aws_kms_key.key_management.arn
  recovery_window_in_days = 30
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
