locals {
  component_agent_memory = {
    name    = "Conversation memory"
    kind    = "agent-memory"
    address = aws_dynamodb_table.agent_memory.name
    declared = {
      egress      = "allow-list"
      exposure    = "private"
      partitionBy = "user"
      rbac        = true
      zones       = 2
    }
  }
}

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
    address = aws_api_gateway_stage.api_gateway.invoke_url
    declared = {
      auth            = "oidc"
      autoscaling     = true
      ddosProtection  = true
      killSwitch      = true
      managed         = true
      monitorsMetrics = true
      perUserQuota    = true
      rateLimit       = true
      replicasMax     = 8
      replicasMin     = 2
      zones           = 2
    }
  }
}

locals {
  component_app_backend = {
    name    = "Chat backend"
    kind    = "app-backend"
    address = "http://app-backend.${local.name}.internal:8080"
    declared = {
      auth            = "iam"
      autoscaling     = true
      managed         = true
      monitorsMetrics = true
      secrets         = "vault"
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
  component_chat_ui = {
    name    = "Chat window"
    kind    = "chat-ui"
    address = "http://chat-ui.${local.name}.internal:8080"
    declared = {
      aiDisclosure = true
      auth         = "oidc"
      autoscaling  = true
      citations    = true
      managed      = true
      perUserQuota = true
    }
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
  component_container_registry = {
    name    = "Container registry"
    kind    = "container-registry"
    address = "${data.aws_caller_identity.current.account_id}.dkr.ecr.${var.region}.amazonaws.com"
    declared = {
      admissionPolicy = "enforce"
      exposure        = "private"
      rbac            = true
      signing         = true
      zones           = 2
    }
  }
}

locals {
  component_document_extraction = {
    name    = "Text from documents"
    kind    = "document-extraction"
    address = aws_lambda_function.document_extraction.function_name
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
    name    = "Chunking and embedding"
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
  component_knowledge_connector = {
    name     = "Document sources"
    kind     = "knowledge-connector"
    address  = aws_lambda_function.knowledge_connector.function_name
    declared = { trust = "internal" }
  }
}

locals {
  component_llm_evaluation = {
    name    = "Answer quality tests"
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
    name    = "Traces of answers"
    kind    = "llm-observability"
    address = aws_cloudwatch_log_group.llm_observability.name
  }
}

locals {
  component_load_balancer_l7 = {
    name     = "Application load balancer"
    kind     = "load-balancer-l7"
    address  = "https://${aws_lb.load_balancer_l7.dns_name}"
    declared = { ddosProtection = true }
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
  component_network_firewall = {
    name    = "Network firewall"
    kind    = "network-firewall"
    address = null
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
    name     = "Original documents"
    kind     = "object-storage"
    address  = aws_s3_bucket.object_storage.id
    declared = { rbac = true, zones = 2 }
  }
}
