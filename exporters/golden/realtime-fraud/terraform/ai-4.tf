resource "aws_sagemaker_pipeline" "model_training_job" {
  pipeline_name         = "${local.name}-model-training-job"
  pipeline_display_name = "${local.name}-model-training-job"
  pipeline_description  = "Model training job"
  role_arn              = aws_iam_role.model_training_job.arn
  pipeline_definition = jsonencode({
    Version    = "2020-12-01"
    Metadata   = {}
    Parameters = []
    Steps = [
      {
        Name = "model-training-job"
        Type = "Training"
        Arguments = {
          AlgorithmSpecification = {
            TrainingInputMode = "FastFile"
            TrainingImage     = data.aws_sagemaker_prebuilt_ecr_image.model_training_job.registry_path
          }
          RoleArn = aws_iam_role.model_training_job.arn
          ResourceConfig = {
            InstanceCount  = 2
            InstanceType   = "ml.m7i.2xlarge"
            VolumeSizeInGB = 200
            VolumeKmsKeyId = aws_kms_key.key_management.arn
          }
          VpcConfig = {
            SecurityGroupIds = [aws_security_group.model_training_job.id]
            Subnets          = values(aws_subnet.vpc__private)[*].id
          }
          EnableInterContainerTrafficEncryption = true
          EnableNetworkIsolation                = false
          StoppingCondition                     = { MaxRuntimeInSeconds = 172800, MaxWaitTimeInSeconds = 345600 }
          EnableManagedSpotTraining             = true
          CheckpointConfig = {
            S3Uri = "s3://${aws_s3_bucket.artifacts.id}/jobs/model-training-job/checkpoints"
          }
          InputDataConfig = [
            {
              ChannelName = "train"
              DataSource = {
                S3DataSource = {
                  S3DataType             = "S3Prefix"
                  S3Uri                  = "s3://${aws_s3_bucket.artifacts.id}/jobs/model-training-job/input"
                  S3DataDistributionType = "FullyReplicated"
                }
              }
            },
          ]
          OutputDataConfig = {
            S3OutputPath = "s3://${aws_s3_bucket.artifacts.id}/models/model-training-job"
            KmsKeyId     = aws_kms_key.key_management.arn
          }
          Environment = {
            DATA_LAKE_BUCKET             = aws_s3_bucket.data_lake.id
            EXPERIMENT_TRACKING_TRACKING = aws_sagemaker_mlflow_tracking_server.experiment_tracking.arn
            FEATURE_STORE_FEATURE_GROUP  = aws_sagemaker_feature_group.feature_store.feature_group_name
            MODEL_REGISTRY_REGISTRY      = aws_sagemaker_model_package_group.model_registry.model_package_group_name
            TABULAR_ML_MODEL_MODEL       = aws_sagemaker_model.tabular_ml_model.name
          }
        }
      },
    ]
  })
  tags = {
    Name      = "Model training job"
    Component = "model-training-job"
  }
}

# Progressive delivery acts as this role.
resource "aws_iam_role" "progressive_delivery" {
  name        = "${local.name}-progressive-delivery"
  description = "Role of progressive-delivery"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["codedeploy.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Progressive delivery"
    Component = "progressive-delivery"
  }
}

resource "aws_codedeploy_app" "progressive_delivery" {
  name             = "${local.name}-progressive-delivery"
  compute_platform = "ECS"
  tags = {
    Name      = "Progressive delivery"
    Component = "progressive-delivery"
  }
}

resource "aws_codedeploy_deployment_config" "progressive_delivery" {
  deployment_config_name = "${local.name}-progressive-delivery"
  compute_platform       = "ECS"

  traffic_routing_config {
    type = "TimeBasedCanary"

    time_based_canary {
      interval   = 10
      percentage = 10
    }
  }
}

# Retraining trigger (retraining-trigger)
resource "aws_cloudwatch_event_rule" "retraining_trigger" {
  name        = "${local.name}-retraining-trigger"
  description = "Retraining trigger"
  event_pattern = jsonencode({
    "$or" = [
      {
        source        = ["design.retraining"]
        "detail-type" = ["Retraining Wanted"]
      },
      {
        source        = ["aws.sagemaker"]
        "detail-type" = ["SageMaker Model Building Pipeline Execution Status Change"]
        detail = {
          pipelineArn                    = [aws_sagemaker_pipeline.ml_pipeline.arn]
          currentPipelineExecutionStatus = ["Succeeded", "Failed"]
        }
      },
      {
        source        = ["aws.cloudwatch"]
        "detail-type" = ["CloudWatch Alarm State Change"]
        detail = {
          alarmName = [{ suffix = "drift" }]
          state     = { value = ["ALARM"] }
        }
      },
      {
        source        = ["aws.sagemaker"]
        "detail-type" = ["SageMaker Model Monitor Execution Status Change"]
        detail = {
          MonitoringScheduleName = [aws_sagemaker_monitoring_schedule.model_monitoring.name]
        }
      },
    ]
  })
  tags = {
    Name      = "Retraining trigger"
    Component = "retraining-trigger"
  }
}

# Source repository (source-repo)
resource "aws_codecommit_repository" "source_repo" {
  repository_name = "${local.name}-source-repo"
  description     = "Source repository"
  kms_key_id      = aws_kms_key.key_management.arn
  tags            = { Name = "Source repository", Component = "source-repo" }
}

# Fraud model acts as this role.
resource "aws_iam_role" "tabular_ml_model" {
  name        = "${local.name}-tabular-ml-model"
  description = "Role of tabular-ml-model"
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
  tags = { Name = "Fraud model", Component = "tabular-ml-model" }
}

# AWS's own image that serves Fraud model.
data "aws_sagemaker_prebuilt_ecr_image" "tabular_ml_model" {
  repository_name = "sagemaker-xgboost"
  image_tag       = "1.7-1"
}

resource "aws_sagemaker_model" "tabular_ml_model" {
  name                     = "${local.name}-tabular-ml-model"
  execution_role_arn       = aws_iam_role.tabular_ml_model.arn
  enable_network_isolation = false
  tags                     = { Name = "Fraud model", Component = "tabular-ml-model" }

  primary_container {
    image          = data.aws_sagemaker_prebuilt_ecr_image.tabular_ml_model.registry_path
    model_data_url = "s3://${aws_s3_bucket.artifacts.id}/${lookup(var.model_files, "tabular-ml-model", "models/tabular-ml-model/model.tar.gz")}"
  }

  vpc_config {
    subnets            = values(aws_subnet.vpc__private)[*].id
    security_group_ids = [aws_security_group.tabular_ml_model.id]
  }
}

# Role of Retraining trigger: clock_retraining_trigger_ml_pipeline.
resource "aws_iam_role" "retraining_trigger__clock_retraining_trigger_ml_pipeline" {
  name        = "${local.name}-ret-1as2hp-clock_retraining_trigger_ml_pipeline"
  description = "Role of retraining-trigger"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["scheduler.amazonaws.com"] }
        Action    = ["sts:AssumeRole"]
      },
    ]
  })
  tags = {
    Name      = "Retraining trigger"
    Component = "retraining-trigger"
  }
}

resource "aws_iam_role_policy" "retraining_trigger__clock_retraining_trigger_ml_pipeline" {
  name = "clock_retraining_trigger_ml_pipeline"
  role = aws_iam_role.retraining_trigger__clock_retraining_trigger_ml_pipeline.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sagemaker:StartPipelineExecution"]
        Resource = [aws_sagemaker_pipeline.ml_pipeline.arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "retraining_trigger__retraining_trigger_ml_pipeline" {
  name                         = "${local.name}-retraining-trigger-retraining_trigger_ml_p"
  schedule_expression          = "cron(0 2 1 * ? *)"
  schedule_expression_timezone = "UTC"

  flexible_time_window {
    mode                      = "FLEXIBLE"
    maximum_window_in_minutes = 5
  }

  target {
    arn      = "arn:${local.partition}:scheduler:::aws-sdk:sagemaker:startPipelineExecution"
    role_arn = aws_iam_role.retraining_trigger__clock_retraining_trigger_ml_pipeline.arn
    input = jsonencode({
      PipelineName       = aws_sagemaker_pipeline.ml_pipeline.pipeline_name
      ClientRequestToken = "<aws.scheduler.execution-id>"
    })

    retry_policy {
      maximum_retry_attempts       = 3
      maximum_event_age_in_seconds = 3600
    }
  }
}

resource "aws_ecr_repository_policy" "container_registry" {
  for_each   = toset(["pii-redaction"])
  repository = aws_ecr_repository.container_registry[each.key].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "LambdaPulls"
        Effect    = "Allow"
        Principal = { Service = "lambda.amazonaws.com" }
        Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}
