# Key management (key-management)
resource "aws_kms_key" "key_management" {
  description             = "${local.name}-key-management"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "AccountAdministersKey"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${local.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action = [
          "kms:CancelKeyDeletion",
          "kms:CreateAlias",
          "kms:DeleteAlias",
          "kms:DescribeKey",
          "kms:DisableKey",
          "kms:EnableKey",
          "kms:EnableKeyRotation",
          "kms:GetKeyPolicy",
          "kms:GetKeyRotationStatus",
          "kms:ListAliases",
          "kms:ListGrants",
          "kms:ListKeyPolicies",
          "kms:ListResourceTags",
          "kms:PutKeyPolicy",
          "kms:RevokeGrant",
          "kms:ScheduleKeyDeletion",
          "kms:TagResource",
          "kms:UntagResource",
          "kms:UpdateAlias",
          "kms:UpdateKeyDescription",
        ]
        Resource = "*"
      },
      {
        Sid    = "RolesUseKeyByTheirPolicies"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${local.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action = [
          "kms:CreateGrant",
          "kms:Decrypt",
          "kms:DescribeKey",
          "kms:Encrypt",
          "kms:GenerateDataKey",
          "kms:GenerateDataKeyWithoutPlaintext",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
        ]
        Resource = "*"
      },
      {
        Sid       = "LogsOfThisAccount"
        Effect    = "Allow"
        Principal = { Service = "logs.${var.region}.amazonaws.com" }
        Action = [
          "kms:Decrypt",
          "kms:DescribeKey",
          "kms:Encrypt",
          "kms:GenerateDataKey",
          "kms:GenerateDataKeyWithoutPlaintext",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
        ]
        Resource = "*"
        Condition = {
          ArnLike = {
            "kms:EncryptionContext:aws:logs:arn" = "arn:${local.partition}:logs:${var.region}:${data.aws_caller_identity.current.account_id}:*"
          }
        }
      },
      {
        Sid    = "ServicesOfThisAccount"
        Effect = "Allow"
        Principal = {
          Service = [
            "budgets.amazonaws.com",
            "cloudtrail.amazonaws.com",
            "cloudwatch.amazonaws.com",
            "costalerts.amazonaws.com",
            "events.amazonaws.com",
            "sns.amazonaws.com",
          ]
        }
        Action = [
          "kms:Decrypt",
          "kms:DescribeKey",
          "kms:Encrypt",
          "kms:GenerateDataKey",
          "kms:GenerateDataKeyWithoutPlaintext",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
        ]
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid       = "ScalingStartsMachinesWithEncryptedDisks"
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action = [
          "kms:CreateGrant",
          "kms:Decrypt",
          "kms:DescribeKey",
          "kms:Encrypt",
          "kms:GenerateDataKey",
          "kms:GenerateDataKeyWithoutPlaintext",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
        ]
        Resource = "*"
        Condition = {
          ArnEquals = {
            "aws:PrincipalArn" = "arn:${local.partition}:iam::${data.aws_caller_identity.current.account_id}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
          }
        }
      },
    ]
  })
  tags = { Name = "Key management", Component = "key-management" }
}

resource "aws_kms_alias" "key_management" {
  name          = "alias/${local.name}-key-management"
  target_key_id = aws_kms_key.key_management.key_id
}

# Audit log / trail (audit-log)
resource "aws_s3_bucket" "audit_log" {
  bucket_prefix       = "${local.name}-audit-log-"
  object_lock_enabled = true
  tags = {
    Name      = "Audit log / trail"
    Component = "audit-log"
    DataClass = "internal"
  }
}

resource "aws_s3_bucket_public_access_block" "audit_log" {
  bucket                  = aws_s3_bucket.audit_log.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "audit_log" {
  bucket = aws_s3_bucket.audit_log.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "audit_log" {
  bucket = aws_s3_bucket.audit_log.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "audit_log" {
  bucket = aws_s3_bucket.audit_log.id

  rule {
    id     = "unfinished"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  rule {
    id     = "end-of-retention"
    status = "Enabled"

    filter {}

    expiration {
      days = 400
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

resource "aws_s3_bucket_object_lock_configuration" "audit_log" {
  bucket = aws_s3_bucket.audit_log.id

  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = 400
    }
  }
}

# Role of Audit log / trail: writer.
resource "aws_iam_role" "audit_log__writer" {
  name        = "${local.name}-audit-log-writer"
  description = "Role of audit-log"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["cloudtrail.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Audit log / trail"
    Component = "audit-log"
    DataClass = "internal"
  }
}

resource "aws_iam_role_policy" "audit_log__writer" {
  name = "writer"
  role = aws_iam_role.audit_log__writer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.audit_log.arn}:*"]
      },
    ]
  })
}

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
