locals {
  component_alerting = {
    name    = "Alerting and on-call"
    kind    = "alerting"
    address = aws_sns_topic.alerting.arn
  }
}

locals {
  component_api_gateway = {
    name    = "API gateway"
    kind    = "api-gateway"
    address = aws_apigatewayv2_api.api_gateway.api_endpoint
    declared = {
      autoscaling     = true
      ddosProtection  = true
      killSwitch      = true
      managed         = true
      monitorsMetrics = true
      perUserQuota    = true
      replicasMax     = 8
      replicasMin     = 2
      zones           = 2
    }
  }
}

locals {
  component_audit_log = {
    name     = "Audit log / trail"
    kind     = "audit-log"
    address  = aws_cloudwatch_log_group.audit_log.name
    declared = { rbac = true, zones = 2 }
  }
}

locals {
  component_ci_cd = {
    name    = "CI/CD pipeline"
    kind    = "ci-cd"
    address = aws_codepipeline.ci_cd.name
    declared = {
      changeControl  = "reviewed"
      deployStrategy = "rolling"
      evaluationGate = true
      secrets        = "vault"
    }
  }
}

locals {
  component_data_quality = {
    name     = "Data quality validation"
    kind     = "data-quality"
    address  = aws_glue_data_quality_ruleset.data_quality.name
    declared = { checks = ["schema", "quality"] }
  }
}

locals {
  component_embedding_model = {
    name     = "Embedding model"
    kind     = "embedding-model"
    address  = aws_bedrock_inference_profile.embedding_model.arn
    declared = { modelFamily = "embedding" }
  }
}

locals {
  component_embedding_pipeline = {
    name    = "Chunking and embedding pipeline"
    kind    = "embedding-pipeline"
    address = aws_lambda_function.embedding_pipeline.function_name
  }
}

locals {
  component_finops_cost_monitor = {
    name    = "Cost monitoring and budgets"
    kind    = "finops-cost-monitor"
    address = aws_ce_anomaly_monitor.finops_cost_monitor.arn
  }
}

locals {
  component_foundation_model_api = {
    name    = "Language model"
    kind    = "foundation-model-api"
    address = aws_bedrock_inference_profile.foundation_model_api.arn
    declared = {
      auth            = "iam"
      maxOutputTokens = 1024
      modelFamily     = "llm"
      modelVersion    = "pinned"
      monitorsMetrics = true
      perUserQuota    = true
      promptContains  = ["nothing-sensitive"]
      providerDataUse = "none"
      rateLimit       = true
      spendCap        = true
    }
  }
}

locals {
  component_guardrails = {
    name    = "LLM guardrails"
    kind    = "guardrails"
    address = aws_bedrock_guardrail.guardrails.guardrail_id
  }
}

locals {
  component_iac_provisioner = {
    name    = "Infrastructure as code"
    kind    = "iac-provisioner"
    address = aws_codebuild_project.iac_provisioner.name
  }
}

locals {
  component_iam = {
    name    = "Identity and access management"
    kind    = "iam"
    address = null
  }
}

locals {
  component_identity_provider = {
    name    = "Identity provider"
    kind    = "identity-provider"
    address = aws_cognito_user_pool.identity_provider.id
  }
}

locals {
  component_key_management = {
    name    = "Key management"
    kind    = "key-management"
    address = aws_kms_key.key_management.arn
  }
}

locals {
  component_llm_evaluation = {
    name    = "LLM evaluation"
    kind    = "llm-evaluation"
    address = null
    declared = {
      checks          = ["quality", "safety", "red-team"]
      evaluationGate  = true
      scheduledOnLive = true
    }
  }
}

locals {
  component_llm_observability = {
    name    = "LLM observability / tracing"
    kind    = "llm-observability"
    address = aws_cloudwatch_log_group.llm_observability.name
  }
}

locals {
  component_log_analytics = {
    name    = "Log analytics"
    kind    = "log-analytics"
    address = aws_cloudwatch_log_group.log_analytics.name
    declared = {
      encryptionAtRest = "cmk"
      exposure         = "private"
      lifecycleTiering = true
      rbac             = true
      zones            = 2
    }
  }
}

locals {
  component_metrics_monitoring = {
    name    = "Metrics monitoring"
    kind    = "metrics-monitoring"
    address = "${aws_prometheus_workspace.metrics_monitoring.prometheus_endpoint}api/v1/remote_write"
  }
}

locals {
  component_nosql_database = {
    name    = "Conversations"
    kind    = "nosql-database"
    address = aws_dynamodb_table.nosql_database.name
    declared = {
      exposure = "private"
      rbac     = true
      zones    = 2
    }
  }
}

locals {
  component_object_storage = {
    name     = "Documents"
    kind     = "object-storage"
    address  = aws_s3_bucket.object_storage.id
    declared = { rbac = true, zones = 2 }
  }
}

locals {
  component_rag_orchestrator = {
    name    = "Answer composer"
    kind    = "rag-orchestrator"
    address = aws_lambda_function.rag_orchestrator.function_name
    declared = {
      accessFilter           = true
      auth                   = "iam"
      citations              = true
      exposure               = "private"
      managed                = true
      maxOutputTokens        = 1024
      monitorsMetrics        = true
      promptContains         = ["nothing-sensitive"]
      promptsInSourceControl = true
      replicasMin            = 2
      secrets                = "vault"
      spendCap               = true
    }
  }
}

locals {
  component_secrets_manager = {
    name    = "Secrets manager"
    kind    = "secrets-manager"
    address = aws_secretsmanager_secret.secrets_manager.arn
  }
}

locals {
  component_serverless_function = {
    name     = "Functions"
    kind     = "serverless-function"
    address  = aws_lambda_function.serverless_function.function_name
    declared = { secrets = "vault" }
  }
}

locals {
  component_source_repo = {
    name     = "Source repository"
    kind     = "source-repo"
    address  = aws_codecommit_repository.source_repo.clone_url_http
    declared = { promptsInSourceControl = true }
  }
}

locals {
  component_threat_detection = {
    name    = "Threat detection / posture management"
    kind    = "threat-detection"
    address = aws_guardduty_detector.threat_detection.id
  }
}

locals {
  component_vector_database = {
    name     = "Passages by meaning"
    kind     = "vector-database"
    address  = aws_opensearchserverless_collection.vector_database.collection_endpoint
    declared = { accessFilter = true, rbac = true }
  }
}

locals {
  component_vpc = {
    name    = "Virtual private network"
    kind    = "vpc"
    address = aws_vpc.vpc.id
  }
}
