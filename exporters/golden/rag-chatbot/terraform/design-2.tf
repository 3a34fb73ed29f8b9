locals {
  component_secrets_manager = {
    name    = "Secrets manager"
    kind    = "secrets-manager"
    address = aws_secretsmanager_secret.secrets_manager.arn
  }
}

locals {
  component_serverless_container = {
    name    = "Serverless containers"
    kind    = "serverless-container"
    address = "http://serverless-container.${local.name}.internal:8080"
  }
}

locals {
  component_source_repo = {
    name    = "Source repository"
    kind    = "source-repo"
    address = aws_codecommit_repository.source_repo.clone_url_http
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
    declared = { accessFilter = true }
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
    name    = "Web application firewall"
    kind    = "waf"
    address = null
  }
}

locals {
  connection_api_gateway_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_api_gateway_audit_log = { auth = "workload-identity" }
}

locals {
  connection_api_gateway_log_analytics = { auth = "workload-identity" }
}

locals {
  connection_api_gateway_serverless_container = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_audit_log_threat_detection = { auth = "workload-identity" }
}

locals {
  connection_chat_ui_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_client_user_chat_ui = { encryptedInTransit = true, auth = "oidc" }
}

locals {
  connection_container_registry_serverless_container = { encryptedInTransit = true }
}

locals {
  connection_foundation_model_api_llm_observability = { auth = "workload-identity" }
}

locals {
  connection_iam_audit_log = { auth = "workload-identity" }
}

locals {
  connection_load_balancer_l7_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_load_balancer_l7_chat_ui = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_metrics_monitoring_alerting = { auth = "workload-identity" }
}

locals {
  connection_metrics_monitoring_finops_cost_monitor = { auth = "workload-identity" }
}

locals {
  connection_serverless_container_app_backend = { encryptedInTransit = true, auth = "workload-identity" }
}

locals {
  connection_threat_detection_alerting = { auth = "workload-identity" }
}

locals {
  connection_waf_api_gateway = { auth = "workload-identity" }
}

locals {
  connection_waf_load_balancer_l7 = { auth = "workload-identity" }
}
