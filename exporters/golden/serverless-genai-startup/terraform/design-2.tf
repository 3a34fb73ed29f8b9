locals {
  connection_foundation_model_api_llm_observability = { auth = "workload-identity" }
}

locals {
  connection_iam_audit_log = { auth = "workload-identity" }
}

locals {
  connection_metrics_monitoring_alerting = { auth = "workload-identity" }
}

locals {
  connection_metrics_monitoring_finops_cost_monitor = { auth = "workload-identity" }
}

locals {
  connection_threat_detection_alerting = { auth = "workload-identity" }
}

locals {
  connection_web_app_api_gateway = { auth = "workload-identity" }
}
