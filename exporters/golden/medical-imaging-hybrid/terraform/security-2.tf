resource "aws_s3_bucket_public_access_block" "compliance_manager__reports" {
  bucket                  = aws_s3_bucket.compliance_manager__reports.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "compliance_manager__reports" {
  bucket = aws_s3_bucket.compliance_manager__reports.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "compliance_manager__reports" {
  bucket = aws_s3_bucket.compliance_manager__reports.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "compliance_manager__reports" {
  bucket = aws_s3_bucket.compliance_manager__reports.id

  rule {
    id     = "unfinished"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 90
    }
  }
}

# Audit Manager must be switched on once for the account.
data "aws_auditmanager_framework" "compliance_manager" {
  name           = var.audit_framework
  framework_type = "Standard"
}

# Role of Compliance evidence and reporting: owner.
resource "aws_iam_role" "compliance_manager__owner" {
  name        = "${local.name}-compliance-manager-owner"
  description = "Role of compliance-manager"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["auditmanager.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Compliance evidence and reporting"
    Component = "compliance-manager"
  }
}

resource "aws_iam_role_policy" "compliance_manager__owner" {
  name = "owner"
  role = aws_iam_role.compliance_manager__owner.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.compliance_manager__reports.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.compliance_manager__reports.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

resource "aws_auditmanager_assessment" "compliance_manager" {
  name         = "${local.name}-compliance-manager"
  description  = "Compliance evidence and reporting"
  framework_id = data.aws_auditmanager_framework.compliance_manager.id
  roles = [
    {
      role_arn  = aws_iam_role.compliance_manager__owner.arn
      role_type = "PROCESS_OWNER"
    },
  ]
  tags = {
    Name      = "Compliance evidence and reporting"
    Component = "compliance-manager"
  }

  assessment_reports_destination {
    destination      = "s3://${aws_s3_bucket.compliance_manager__reports.id}"
    destination_type = "S3"
  }

  scope {
    aws_accounts {
      id = data.aws_caller_identity.current.account_id
    }
  }
}

# Sensitive data discovery / DLP (data-loss-prevention)
resource "aws_macie2_account" "data_loss_prevention" {
  status                       = "ENABLED"
  finding_publishing_frequency = "FIFTEEN_MINUTES"
}

# Hardware security module (hsm)
resource "aws_cloudhsm_v2_cluster" "hsm" {
  hsm_type   = "hsm2m.medium"
  mode       = "FIPS"
  subnet_ids = values(aws_subnet.vpc__private)[*].id
  tags       = { Name = "Hardware security module", Component = "hsm" }
}

resource "aws_cloudhsm_v2_hsm" "hsm__a" {
  cluster_id = aws_cloudhsm_v2_cluster.hsm.cluster_id
  subnet_id  = aws_subnet.vpc__private["a"].id
}

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

# Model governance and documentation (model-governance)
resource "aws_cloudformation_stack" "model_governance" {
  name = "${local.name}-model-governance"
  template_body = jsonencode({
    AWSTemplateFormatVersion = "2010-09-09"
    Description              = "model-governance model-governance"
    Resources = {
      Main = {
        Type = "AWS::SageMaker::ModelCard"
        Properties = {
          ModelCardName   = "${local.name}-model-governance"
          ModelCardStatus = "Draft"
          Content = {
            model_overview = { model_description = "Model governance and documentation" }
            intended_uses = {
              intended_uses = "As the design says."
              risk_rating   = "Unknown"
            }
          }
          SecurityConfig = { KmsKeyId = aws_kms_key.key_management.arn }
        }
      }
    }
    Outputs = { Ref = { Value = { Ref = "Main" } } }
  })
  tags = {
    Name      = "Model governance and documentation"
    Component = "model-governance"
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
