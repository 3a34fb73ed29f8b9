# Container registry (container-registry)
resource "aws_ecr_repository" "container_registry" {
  for_each             = toset(["app-backend", "pii-redaction", "realtime-inference-endpoint"])
  name                 = "${local.name}/${each.key}"
  image_tag_mutability = "IMMUTABLE"
  tags = {
    Name      = "Container registry"
    Component = "container-registry"
    DataClass = "internal"
  }

  image_scanning_configuration {
    scan_on_push = true
  }

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.key_management.arn
  }
}

resource "aws_ecr_lifecycle_policy" "container_registry" {
  for_each   = toset(["app-backend", "pii-redaction", "realtime-inference-endpoint"])
  repository = aws_ecr_repository.container_registry[each.key].name
  policy = jsonencode({
    rules = [
      {
        rulePriority = 1
        description  = "What lost its tag goes"
        selection = {
          tagStatus   = "untagged"
          countType   = "sinceImagePushed"
          countUnit   = "days"
          countNumber = 365
        }
        action = { type = "expire" }
      },
      {
        rulePriority = 2
        description  = "Old images go"
        selection = {
          tagStatus   = "any"
          countType   = "imageCountMoreThan"
          countNumber = 30
        }
        action = { type = "expire" }
      },
    ]
  })
}

# CI/CD pipeline acts as this role.
resource "aws_iam_role" "ci_cd" {
  name        = "${local.name}-ci-cd"
  description = "Role of ci-cd"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = ["codebuild.amazonaws.com", "codepipeline.amazonaws.com"]
        }
        Action = ["sts:AssumeRole"]
      },
    ]
  })
  tags = { Name = "CI/CD pipeline", Component = "ci-cd" }
}

resource "aws_codebuild_project" "ci_cd" {
  name           = "${local.name}-ci-cd"
  description    = "CI/CD pipeline"
  service_role   = aws_iam_role.ci_cd.arn
  build_timeout  = 60
  encryption_key = aws_kms_key.key_management.arn
  tags           = { Name = "CI/CD pipeline", Component = "ci-cd" }

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    compute_type    = "BUILD_GENERAL1_MEDIUM"
    image           = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    type            = "LINUX_CONTAINER"
    privileged_mode = true
  }

  source {
    type = "CODEPIPELINE"
    buildspec = jsonencode({
      version = 0.2
      phases = {
        build = {
          commands = [
            "make test",
            "aws ecr get-login-password | docker login --username AWS --password-stdin \"$REGISTRY\"",
            "make images",
          ]
        }
      }
    })
  }

  logs_config {
    cloudwatch_logs {
      group_name = aws_cloudwatch_log_group.ci_cd.name
    }
  }

  vpc_config {
    vpc_id             = aws_vpc.vpc.id
    subnets            = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.ci_cd.id]
  }
}

resource "aws_codepipeline" "ci_cd" {
  name          = "${local.name}-ci-cd"
  role_arn      = aws_iam_role.ci_cd.arn
  pipeline_type = "V2"
  tags          = { Name = "CI/CD pipeline", Component = "ci-cd" }

  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.artifacts.id

    encryption_key {
      type = "KMS"
      id   = aws_kms_key.key_management.arn
    }
  }

  stage {
    name = "source"

    action {
      category         = "Source"
      name             = "source"
      owner            = "AWS"
      version          = "1"
      output_artifacts = ["code"]
      provider         = "CodeCommit"
      configuration = {
        RepositoryName       = aws_codecommit_repository.source_repo.repository_name
        BranchName           = "main"
        PollForSourceChanges = "false"
      }
    }
  }

  stage {
    name = "build"

    action {
      category         = "Build"
      name             = "build"
      owner            = "AWS"
      provider         = "CodeBuild"
      version          = "1"
      input_artifacts  = ["code"]
      output_artifacts = ["built"]
      configuration    = { ProjectName = aws_codebuild_project.ci_cd.name }
    }
  }

  stage {
    name = "approve"

    action {
      category = "Approval"
      name     = "approve"
      owner    = "AWS"
      provider = "Manual"
      version  = "1"
    }
  }
}

# Experiment tracking acts as this role.
resource "aws_iam_role" "experiment_tracking" {
  name        = "${local.name}-experiment-tracking"
  description = "Role of experiment-tracking"
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
  tags = {
    Name      = "Experiment tracking"
    Component = "experiment-tracking"
  }
}

resource "aws_sagemaker_mlflow_tracking_server" "experiment_tracking" {
  tracking_server_name            = "${local.name}-experiment-tracking"
  role_arn                        = aws_iam_role.experiment_tracking.arn
  artifact_store_uri              = "s3://${aws_s3_bucket.artifacts.id}/experiments/experiment-tracking"
  tracking_server_size            = "Small"
  automatic_model_registration    = true
  weekly_maintenance_window_start = "Sun:03:00"
  tags = {
    Name      = "Experiment tracking"
    Component = "experiment-tracking"
  }
}

# Explainability and bias analysis acts as this role.
resource "aws_iam_role" "explainability" {
  name        = "${local.name}-explainability"
  description = "Role of explainability"
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
  tags = {
    Name      = "Explainability and bias analysis"
    Component = "explainability"
  }
}

# AWS's own image that runs Explainability and bias analysis.
data "aws_sagemaker_prebuilt_ecr_image" "explainability" {
  repository_name = "sagemaker-clarify-processing"
  image_tag       = "1.0"
}
