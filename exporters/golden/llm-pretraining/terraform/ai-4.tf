resource "aws_scheduler_schedule_group" "scheduler" {
  name = "${local.name}-scheduler"
  tags = { Name = "Scheduler", Component = "scheduler" }
}

# Source repository (source-repo)
resource "aws_codecommit_repository" "source_repo" {
  repository_name = "${local.name}-source-repo"
  description     = "Source repository"
  kms_key_id      = aws_kms_key.key_management.arn
  tags            = { Name = "Source repository", Component = "source-repo" }
}

# Role of Checkpoints: copy_checkpoint_store_object_storage.
resource "aws_iam_role" "checkpoint_store__copy_checkpoint_store_object_storage" {
  name        = "${local.name}-che-1peund-copy_checkpoint_store_object_storage"
  description = "Role of checkpoint-store"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["s3.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Checkpoints"
    Component = "checkpoint-store"
    DataClass = "internal"
  }
}

resource "aws_iam_role_policy" "checkpoint_store__copy_checkpoint_store_object_storage" {
  name = "copy_checkpoint_store_object_storage"
  role = aws_iam_role.checkpoint_store__copy_checkpoint_store_object_storage.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
        Resource = [aws_s3_bucket.checkpoint_store.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"]
        Resource = ["${aws_s3_bucket.checkpoint_store.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]
        Resource = ["${aws_s3_bucket.object_storage.arn}/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}

resource "aws_s3_bucket_replication_configuration" "checkpoint_store" {
  bucket     = aws_s3_bucket.checkpoint_store.id
  role       = aws_iam_role.checkpoint_store__copy_checkpoint_store_object_storage.arn
  depends_on = [aws_s3_bucket_versioning.checkpoint_store]

  rule {
    id       = "checkpoint-store-object-storage"
    status   = "Enabled"
    priority = 1

    filter {}

    delete_marker_replication {
      status = "Disabled"
    }

    destination {
      bucket = aws_s3_bucket.object_storage.arn

      encryption_configuration {
        replica_kms_key_id = aws_kms_key.key_management.arn
      }
    }

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }
  }
}

resource "aws_scheduler_schedule" "scheduler__scheduler_batch_inference_job" {
  name                         = "${local.name}-scheduler-scheduler_batch_inferen"
  schedule_expression          = "cron(0 6 * * ? *)"
  schedule_expression_timezone = "UTC"
  group_name                   = aws_scheduler_schedule_group.scheduler.name

  flexible_time_window {
    mode                      = "FLEXIBLE"
    maximum_window_in_minutes = 5
  }

  target {
    arn      = "arn:${local.partition}:scheduler:::aws-sdk:sagemaker:startPipelineExecution"
    role_arn = aws_iam_role.scheduler.arn
    input = jsonencode({
      PipelineName       = aws_sagemaker_pipeline.batch_inference_job.pipeline_name
      ClientRequestToken = "<aws.scheduler.execution-id>"
    })

    retry_policy {
      maximum_retry_attempts       = 3
      maximum_event_age_in_seconds = 3600
    }
  }
}

resource "aws_s3_bucket_policy" "checkpoint_store" {
  bucket = aws_s3_bucket.checkpoint_store.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyOverTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource  = [aws_s3_bucket.checkpoint_store.arn, "${aws_s3_bucket.checkpoint_store.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_iam_role_policy" "ci_cd__base" {
  name = "ci-cd-base"
  role = aws_iam_role.ci_cd.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = ["${aws_cloudwatch_log_group.ci_cd.arn}:*"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/builds/ci-cd/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
      {
        Effect = "Allow"
        Action = [
          "ec2:CreateNetworkInterface",
          "ec2:CreateNetworkInterfacePermission",
          "ec2:DeleteNetworkInterface",
          "ec2:DeleteNetworkInterfacePermission",
          "ec2:DescribeDhcpOptions",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSecurityGroups",
          "ec2:DescribeSubnets",
          "ec2:DescribeVpcs",
          "ecr:GetAuthorizationToken",
        ]
        Resource = ["*"]
      },
      {
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:CompleteLayerUpload",
          "ecr:GetDownloadUrlForLayer",
          "ecr:InitiateLayerUpload",
          "ecr:PutImage",
          "ecr:UploadLayerPart",
        ]
        Resource = [
          "arn:${local.partition}:ecr:${var.region}:${data.aws_caller_identity.current.account_id}:repository/${local.name}/*",
        ]
      },
      {
        Effect = "Allow"
        Action = [
          "codebuild:BatchPutCodeCoverages",
          "codebuild:BatchPutTestCases",
          "codebuild:CreateReport",
          "codebuild:CreateReportGroup",
          "codebuild:UpdateReport",
        ]
        Resource = [
          "arn:${local.partition}:codebuild:${var.region}:${data.aws_caller_identity.current.account_id}:report-group/*",
        ]
      },
      {
        Effect   = "Allow"
        Action   = ["codebuild:BatchGetBuilds", "codebuild:StartBuild"]
        Resource = ["arn:${local.partition}:codebuild:${var.region}:${data.aws_caller_identity.current.account_id}:project/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:ListBucket", "s3:GetBucketLocation"]
        Resource = [aws_s3_bucket.artifacts.arn]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"]
        Resource = ["${aws_s3_bucket.artifacts.arn}/builds/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [aws_kms_key.key_management.arn]
      },
    ]
  })
}
