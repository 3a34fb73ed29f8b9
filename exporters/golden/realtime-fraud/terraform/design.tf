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
      auditLogging    = true
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
    name    = "Decision service"
    kind    = "app-backend"
    address = "http://app-backend.workloads.svc.cluster.local:8080"
    declared = {
      auth            = "iam"
      autoscaling     = true
      managed         = false
      monitorsMetrics = true
      secrets         = "vault"
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
  component_bi_dashboard = {
    name     = "Fraud dashboard"
    kind     = "bi-dashboard"
    address  = aws_quicksight_folder.bi_dashboard.arn
    declared = { auth = "oidc" }
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
  component_data_catalog = {
    name    = "Data catalog and governance"
    kind    = "data-catalog"
    address = aws_glue_catalog_database.data_catalog.name
  }
}

locals {
  component_data_lake = {
    name    = "Transaction history"
    kind    = "data-lake"
    address = aws_s3_bucket.data_lake.id
    declared = {
      format = "parquet"
      rbac   = true
      zones  = 2
    }
  }
}

locals {
  component_data_quality = {
    name     = "Data quality validation"
    kind     = "data-quality"
    address  = aws_glue_data_quality_ruleset.data_quality.name
    declared = { checks = ["schema", "quality", "bias"] }
  }
}

locals {
  component_experiment_tracking = {
    name     = "Experiment tracking"
    kind     = "experiment-tracking"
    address  = aws_sagemaker_mlflow_tracking_server.experiment_tracking.arn
    declared = { auth = "oidc" }
  }
}

locals {
  component_explainability = {
    name    = "Explainability and bias analysis"
    kind    = "explainability"
    address = null
  }
}

locals {
  component_feature_pipeline = {
    name     = "Feature engineering pipeline"
    kind     = "feature-pipeline"
    address  = aws_glue_job.feature_pipeline.name
    declared = { lineage = true }
  }
}

locals {
  component_feature_store = {
    name    = "Features for training"
    kind    = "feature-store"
    address = aws_sagemaker_feature_group.feature_store.feature_group_name
    declared = {
      exposure = "private"
      rbac     = true
      zones    = 2
    }
  }
}

locals {
  component_feedback_store = {
    name    = "Confirmed fraud labels"
    kind    = "feedback-store"
    address = aws_dynamodb_table.feedback_store.name
    declared = {
      exposure = "private"
      rbac     = true
      zones    = 2
    }
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
  component_gnn_model = {
    name    = "Ring detection model"
    kind    = "gnn-model"
    address = aws_sagemaker_model.gnn_model.name
  }
}

locals {
  component_graph_database = {
    name    = "Graph of accounts"
    kind    = "graph-database"
    address = aws_neptune_cluster.graph_database.endpoint
    declared = {
      exposure = "private"
      rbac     = true
      zones    = 2
    }
  }
}

locals {
  component_hsm = {
    name    = "Hardware security module"
    kind    = "hsm"
    address = aws_cloudhsm_v2_cluster.hsm.cluster_id
  }
}

locals {
  component_human_review = {
    name    = "Case review"
    kind    = "human-review"
    address = aws_sagemaker_flow_definition.human_review.arn
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
  component_kafka = {
    name     = "Transaction events"
    kind     = "kafka"
    address  = aws_msk_cluster.kafka.bootstrap_brokers_sasl_iam
    declared = { exposure = "private", rbac = true }
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
  component_kubernetes_cluster = {
    name    = "Kubernetes cluster"
    kind    = "kubernetes-cluster"
    address = aws_eks_cluster.kubernetes_cluster.name
    declared = {
      admissionPolicy = "enforce"
      autoscaling     = true
      egress          = "allow-list"
      exposure        = "private"
      isolation       = "namespace"
      rbac            = true
      secrets         = "vault"
    }
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
