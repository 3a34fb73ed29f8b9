resource "aws_sagemaker_pipeline" "explainability" {
  pipeline_name         = "${local.name}-explainability"
  pipeline_display_name = "${local.name}-explainability"
  pipeline_description  = "Explainability and bias analysis"
  role_arn              = aws_iam_role.explainability.arn
  pipeline_definition = jsonencode({
    Version    = "2020-12-01"
    Metadata   = {}
    Parameters = []
    Steps = [
      {
        Name = "explainability"
        Type = "Processing"
        Arguments = {
          AppSpecification = {
            ImageUri = data.aws_sagemaker_prebuilt_ecr_image.explainability.registry_path
          }
          RoleArn = aws_iam_role.explainability.arn
          ProcessingResources = {
            ClusterConfig = {
              InstanceCount  = 1
              InstanceType   = "ml.m7i.xlarge"
              VolumeSizeInGB = 200
              VolumeKmsKeyId = aws_kms_key.key_management.arn
            }
          }
          NetworkConfig = {
            EnableInterContainerTrafficEncryption = false
            EnableNetworkIsolation                = false
            VpcConfig = {
              SecurityGroupIds = [aws_security_group.explainability.id]
              Subnets          = values(aws_subnet.vpc__private)[*].id
            }
          }
          StoppingCondition = { MaxRuntimeInSeconds = 172800 }
          Environment = {
            TABULAR_ML_MODEL_MODEL = aws_sagemaker_model.tabular_ml_model.name
          }
          ProcessingInputs = [
            {
              InputName = "input"
              S3Input = {
                S3Uri       = "s3://${aws_s3_bucket.artifacts.id}/jobs/explainability/input"
                LocalPath   = "/opt/ml/processing/input"
                S3DataType  = "S3Prefix"
                S3InputMode = "File"
              }
            },
          ]
          ProcessingOutputConfig = {
            KmsKeyId = aws_kms_key.key_management.arn
            Outputs = [
              {
                OutputName = "output"
                S3Output = {
                  S3Uri        = "s3://${aws_s3_bucket.artifacts.id}/jobs/explainability/output"
                  LocalPath    = "/opt/ml/processing/output"
                  S3UploadMode = "EndOfJob"
                }
              },
            ]
          }
        }
      },
    ]
  })
  tags = {
    Name      = "Explainability and bias analysis"
    Component = "explainability"
  }
}

# Confirmed fraud labels (feedback-store)
resource "aws_dynamodb_table" "feedback_store" {
  name                        = "${local.name}-feedback-store"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "answer_id"
  range_key                   = "given_at"
  deletion_protection_enabled = true
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  tags = {
    Name      = "Confirmed fraud labels"
    Component = "feedback-store"
    DataClass = "internal"
    Backup    = "daily"
  }

  attribute {
    name = "answer_id"
    type = "S"
  }

  attribute {
    name = "given_at"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.key_management.arn
  }
}

# Ring detection model acts as this role.
resource "aws_iam_role" "gnn_model" {
  name        = "${local.name}-gnn-model"
  description = "Role of gnn-model"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["sagemaker.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = { Name = "Ring detection model", Component = "gnn-model" }
}

# AWS's own image that serves Ring detection model.
data "aws_sagemaker_prebuilt_ecr_image" "gnn_model" {
  repository_name = "pytorch-inference"
  image_tag       = "2.6.0-gpu-py312-cu124-ubuntu22.04-sagemaker"
}

resource "aws_sagemaker_model" "gnn_model" {
  name                     = "${local.name}-gnn-model"
  execution_role_arn       = aws_iam_role.gnn_model.arn
  enable_network_isolation = false
  tags                     = { Name = "Ring detection model", Component = "gnn-model" }

  primary_container {
    image          = data.aws_sagemaker_prebuilt_ecr_image.gnn_model.registry_path
    model_data_url = "s3://${aws_s3_bucket.artifacts.id}/${lookup(var.model_files, "gnn-model", "models/gnn-model/model.tar.gz")}"
  }

  vpc_config {
    subnets            = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.gnn_model.id]
  }
}

# Role of Case review: flow.
resource "aws_iam_role" "human_review__flow" {
  name        = "${local.name}-human-review-flow"
  description = "Role of human-review"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["sagemaker.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = { Name = "Case review", Component = "human-review" }
}

resource "aws_iam_role_policy" "human_review__flow" {
  name = "flow"
  role = aws_iam_role.human_review__flow.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/reviews/human-review/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

resource "aws_sagemaker_human_task_ui" "human_review" {
  human_task_ui_name = "${local.name}-human-review"
  tags               = { Name = "Case review", Component = "human-review" }

  ui_template {
    content = "<script src=\"https://assets.crowd.aws/crowd-html-elements.js\"></script>\n<crowd-form>\n  <crowd-classifier name=\"decision\" categories=\"['approve', 'reject', 'unsure']\" header=\"Please decide\">\n    <classification-target>{{ task.input.taskObject | escape }}</classification-target>\n    <full-instructions header=\"How to decide\">Read all of it. Choose unsure when you are.</full-instructions>\n    <short-instructions>Approve, reject or unsure.</short-instructions>\n  </crowd-classifier>\n</crowd-form>\n"
  }
}

# People who label and review sign in here.
resource "aws_cognito_user_pool" "workers" {
  name                = "${local.name}-workers"
  mfa_configuration   = "OPTIONAL"
  deletion_protection = "ACTIVE"

  admin_create_user_config {
    allow_admin_create_user_only = true
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
}

resource "aws_cognito_user_pool_client" "workers" {
  name                          = "labelling"
  user_pool_id                  = aws_cognito_user_pool.workers.id
  generate_secret               = true
  prevent_user_existence_errors = "ENABLED"
  explicit_auth_flows           = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
  supported_identity_providers  = ["COGNITO"]
}

resource "aws_cognito_user_pool_domain" "workers" {
  domain       = "${local.name}-workers"
  user_pool_id = aws_cognito_user_pool.workers.id
}

resource "aws_cognito_user_group" "workers" {
  name         = "workers"
  user_pool_id = aws_cognito_user_pool.workers.id
}

# An account has one private workforce in a region.
resource "aws_sagemaker_workforce" "workers" {
  workforce_name = "${local.name}-workers"

  cognito_config {
    client_id = aws_cognito_user_pool_client.workers.id
    user_pool = aws_cognito_user_pool.workers.id
  }
}

resource "aws_sagemaker_workteam" "workers" {
  workteam_name  = "${local.name}-workers"
  workforce_name = aws_sagemaker_workforce.workers.workforce_name
  description    = "People who label and review"

  member_definition {
    cognito_member_definition {
      client_id  = aws_cognito_user_pool_client.workers.id
      user_pool  = aws_cognito_user_pool.workers.id
      user_group = aws_cognito_user_group.workers.name
    }
  }
}

resource "aws_sagemaker_flow_definition" "human_review" {
  flow_definition_name = "${local.name}-human-review"
  role_arn             = aws_iam_role.human_review__flow.arn
  tags                 = { Name = "Case review", Component = "human-review" }

  human_loop_config {
    human_task_ui_arn                     = aws_sagemaker_human_task_ui.human_review.arn
    task_count                            = 1
    task_title                            = "Case review"
    task_description                      = "Look at the result and decide."
    workteam_arn                          = aws_sagemaker_workteam.workers.arn
    task_availability_lifetime_in_seconds = 86400
    task_time_limit_in_seconds            = 3600
  }

  output_config {
    s3_output_path = "s3://${aws_s3_bucket.artifacts.id}/reviews/human-review/"
    kms_key_id     = aws_kms_key.key_management.arn
  }
}

# Infrastructure as code (iac-provisioner)
resource "aws_s3_bucket" "iac_provisioner__state" {
  bucket_prefix = "${local.name}-iac-provisioner-"
  tags = {
    Name      = "Infrastructure as code"
    Component = "iac-provisioner"
  }
}
