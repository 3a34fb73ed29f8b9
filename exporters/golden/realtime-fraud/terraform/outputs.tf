output "components" {
  description = "Components of the design by id: their name, their kind, what they are found by, and what the design says of them and no argument carries."
  value = {
    alerting                      = local.component_alerting
    "api-gateway"                 = local.component_api_gateway
    "app-backend"                 = local.component_app_backend
    "audit-log"                   = local.component_audit_log
    "bi-dashboard"                = local.component_bi_dashboard
    "ci-cd"                       = local.component_ci_cd
    "container-registry"          = local.component_container_registry
    "data-catalog"                = local.component_data_catalog
    "data-lake"                   = local.component_data_lake
    "data-quality"                = local.component_data_quality
    "experiment-tracking"         = local.component_experiment_tracking
    explainability                = local.component_explainability
    "feature-pipeline"            = local.component_feature_pipeline
    "feature-store"               = local.component_feature_store
    "feedback-store"              = local.component_feedback_store
    "finops-cost-monitor"         = local.component_finops_cost_monitor
    "gnn-model"                   = local.component_gnn_model
    "graph-database"              = local.component_graph_database
    hsm                           = local.component_hsm
    "human-review"                = local.component_human_review
    "iac-provisioner"             = local.component_iac_provisioner
    iam                           = local.component_iam
    "identity-provider"           = local.component_identity_provider
    kafka                         = local.component_kafka
    "key-management"              = local.component_key_management
    "kubernetes-cluster"          = local.component_kubernetes_cluster
    "log-analytics"               = local.component_log_analytics
    "metrics-monitoring"          = local.component_metrics_monitoring
    "ml-pipeline"                 = local.component_ml_pipeline
    "model-monitoring"            = local.component_model_monitoring
    "model-registry"              = local.component_model_registry
    "model-training-job"          = local.component_model_training_job
    "network-firewall"            = local.component_network_firewall
    "nosql-database"              = local.component_nosql_database
    "notification-service"        = local.component_notification_service
    "object-storage"              = local.component_object_storage
    "online-feature-store"        = local.component_online_feature_store
    "pii-redaction"               = local.component_pii_redaction
    "private-endpoint"            = local.component_private_endpoint
    "progressive-delivery"        = local.component_progressive_delivery
    "realtime-inference-endpoint" = local.component_realtime_inference_endpoint
    "retraining-trigger"          = local.component_retraining_trigger
    "secrets-manager"             = local.component_secrets_manager
    "source-repo"                 = local.component_source_repo
    "stream-processor"            = local.component_stream_processor
    "streaming-inference"         = local.component_streaming_inference
    "tabular-ml-model"            = local.component_tabular_ml_model
    "threat-detection"            = local.component_threat_detection
    vpc                           = local.component_vpc
    waf                           = local.component_waf
  }
}

output "connections" {
  description = "What the design says of connections and no argument carries, by id; for whoever builds the images and runs the service."
  value = {
    "api-gateway-app-backend"                    = local.connection_api_gateway_app_backend
    "api-gateway-audit-log"                      = local.connection_api_gateway_audit_log
    "api-gateway-log-analytics"                  = local.connection_api_gateway_log_analytics
    "app-backend-realtime-inference-endpoint"    = local.connection_app_backend_realtime_inference_endpoint
    "graph-database-gnn-model"                   = local.connection_graph_database_gnn_model
    "kafka-feature-pipeline"                     = local.connection_kafka_feature_pipeline
    "kafka-stream-processor"                     = local.connection_kafka_stream_processor
    "model-registry-realtime-inference-endpoint" = local.connection_model_registry_realtime_inference_endpoint
    "model-registry-streaming-inference"         = local.connection_model_registry_streaming_inference
    "source-system-api-gateway"                  = local.connection_source_system_api_gateway
  }
}

output "image_repositories" {
  description = "Where to push the image of each workload."
  value       = { for id, repository in aws_ecr_repository.container_registry : id => repository.repository_url }
}

output "kubernetes_cluster_cluster_access" {
  description = "Command that lets kubectl reach the cluster."
  value       = "aws eks update-kubeconfig --region ${var.region} --name ${aws_eks_cluster.kubernetes_cluster.name}"
}

output "kubernetes_cluster_manifests" {
  description = "Objects of Kubernetes: terraform output -raw <this output> | kubectl apply -f -"
  value = join(
    "---\n",
    [
      for object in concat(local.kubernetes_cluster_objects, local.kubernetes_cluster_objects_app_backend, local.kubernetes_cluster_objects_realtime_inference_endpoint) : yamlencode(object)
    ],
  )
}
