locals {
  component_private_endpoint = {
    name    = "Private endpoint"
    kind    = "private-endpoint"
    address = null
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
  component_reranker_model = {
    name     = "Reranker"
    kind     = "reranker-model"
    address  = var.reranker_model_model_id
    declared = { modelFamily = "embedding" }
  }
}

locals {
  component_search_index = {
    name    = "Passages by words"
    kind    = "search-index"
    address = aws_opensearch_domain.search_index.endpoint
    declared = {
      accessFilter = true
      exposure     = "private"
      rbac         = true
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
  component_serverless_container = {
    name     = "Serverless containers"
    kind     = "serverless-container"
    address  = "http://serverless-container.${local.name}.internal:8080"
    declared = { exposure = "private", secrets = "vault" }
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

locals {
  component_waf = {
    name     = "Web application firewall"
    kind     = "waf"
    address  = null
    declared = { ddosProtection = true }
  }
}

locals {
  connection_api_gateway_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_api_gateway_serverless_container = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_chat_ui_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_client_user_chat_ui = { auth = "oidc" }
}

locals {
  connection_load_balancer_l7_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_load_balancer_l7_chat_ui = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_serverless_container_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
}
