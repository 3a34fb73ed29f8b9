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

resource "aws_lambda_function" "embedding_model" {
  function_name = "${local.name}-embedding-model"
  description   = "Embedding model"
  role          = aws_iam_role.embedding_model.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.images["embedding-model"].repository_url}:${var.image_tag}"
  architectures = ["x86_64"]
  memory_size   = 1024
  timeout       = 300
  kms_key_arn   = aws_kms_key.key_management.arn
  tags          = { Name = "Embedding model", Component = "embedding-model" }
  depends_on    = [aws_iam_role_policy_attachment.embedding_model__network]

  vpc_config {
    subnet_ids         = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.embedding_model.id]
  }

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.embedding_model.name
  }

  environment {
    variables = {
      MODEL                    = aws_bedrock_inference_profile.embedding_model.arn
      VECTOR_DATABASE_ENDPOINT = aws_opensearchserverless_collection.vector_database.collection_endpoint
    }
  }
}

# Language model (foundation-model-api)
resource "aws_bedrock_inference_profile" "foundation_model_api" {
  name        = "${local.name}-foundation-model-api"
  description = "foundation-model-api"
  tags        = { Name = "Language model", Component = "foundation-model-api" }

  model_source {
    copy_from = "arn:${local.partition}:bedrock:${var.region}::foundation-model/${var.foundation_model_api_model_id}"
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

resource "aws_s3_bucket_public_access_block" "iac_provisioner__state" {
  bucket                  = aws_s3_bucket.iac_provisioner__state.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "iac_provisioner__state" {
  bucket = aws_s3_bucket.iac_provisioner__state.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "iac_provisioner__state" {
  bucket = aws_s3_bucket.iac_provisioner__state.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.key_management.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "iac_provisioner__state" {
  bucket = aws_s3_bucket.iac_provisioner__state.id

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

# Infrastructure as code acts as this role.
resource "aws_iam_role" "iac_provisioner" {
  name        = "${local.name}-iac-provisioner"
  description = "Role of iac-provisioner"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["codebuild.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Infrastructure as code"
    Component = "iac-provisioner"
  }
}
