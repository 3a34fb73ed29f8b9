# Conversation memory (agent-memory)
resource "aws_dynamodb_table" "agent_memory" {
  name                        = "${local.name}-agent-memory"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "actor_id"
  range_key                   = "session_id"
  deletion_protection_enabled = true
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  tags = {
    Name      = "Conversation memory"
    Component = "agent-memory"
    DataClass = "internal"
  }

  attribute {
    name = "actor_id"
    type = "S"
  }

  attribute {
    name = "session_id"
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

# Container registry (container-registry)
resource "aws_ecr_repository" "container_registry" {
  for_each = toset([
    "app-backend",
    "chat-ui",
    "document-extraction",
    "embedding-model",
    "embedding-pipeline",
    "knowledge-connector",
    "llm-evaluation",
    "rag-orchestrator",
    "serverless-container",
  ])
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
  for_each = toset([
    "app-backend",
    "chat-ui",
    "document-extraction",
    "embedding-model",
    "embedding-pipeline",
    "knowledge-connector",
    "llm-evaluation",
    "rag-orchestrator",
    "serverless-container",
  ])
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

# Embedding model (embedding-model)
resource "aws_bedrock_inference_profile" "embedding_model" {
  name        = "${local.name}-embedding-model"
  description = "embedding-model"
  tags        = { Name = "Embedding model", Component = "embedding-model" }

  model_source {
    copy_from = "arn:${local.partition}:bedrock:${var.region}::foundation-model/${var.embedding_model_model_id}"
  }
}

# Embedding model acts as this role.
resource "aws_iam_role" "embedding_model" {
  name        = "${local.name}-embedding-model"
  description = "Role of embedding-model"
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
  tags = { Name = "Embedding model", Component = "embedding-model" }
}

resource "aws_iam_role_policy_attachment" "embedding_model__network" {
  role       = aws_iam_role.embedding_model.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"
}
